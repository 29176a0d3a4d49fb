import { useState } from 'preact/hooks';
import type { Person } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { addPerson, choosePerson, renamePerson } from '../../stores/people.ts';
import { People } from './People.tsx';
import { PersonForm } from './PersonForm.tsx';

interface Props {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly messages: MeMessages;
}

type Doing = 'nothing' | 'renaming' | 'choosing' | 'adding';

/** Who uses the device: their name, correcting it, and going over to somebody else. */
export function Who({ me, people, messages }: Props) {
  const [doing, setDoing] = useState<Doing>('nothing');
  const [said, say] = useState('');
  const close = () => setDoing('nothing');
  const chosen = (person: Person) => {
    close();
    say(fill(messages.chosen, { name: person.name || messages.unnamed }));
  };
  const isAsked = me.name === '' && doing === 'nothing';
  return (
    <section class="card who-card" aria-label={messages.who}>
      <div class="who-head">
        <div>
          <p class="caption">{messages.who}</p>
          <h2>{me.name || messages.unnamed}</h2>
          <p class="small quiet">{[me.unit, messages.keptHere].filter(Boolean).join(' · ')}</p>
        </div>
        <div class="who-buttons">
          {me.name !== '' && (
            <button type="button" class="btn small" onClick={() => setDoing('renaming')}>
              {messages.rename}
            </button>
          )}
          <button
            type="button"
            class="btn small"
            aria-expanded={doing === 'choosing' || doing === 'adding'}
            onClick={() => setDoing(doing === 'choosing' || doing === 'adding' ? 'nothing' : 'choosing')}
          >
            {messages.change}
          </button>
        </div>
      </div>
      {isAsked && (
        <div class="who-ask">
          <h3>{messages.askTitle}</h3>
          <p class="small quiet">{messages.askText}</p>
          <PersonForm key={me.id} person={me} onSave={(facts) => renamePerson(me.id, facts)} messages={messages} />
        </div>
      )}
      {doing === 'renaming' && (
        <PersonForm
          person={me}
          takesFocus
          onSave={async (facts) => {
            await renamePerson(me.id, facts);
            close();
          }}
          onCancel={close}
          messages={messages}
        />
      )}
      {(doing === 'choosing' || doing === 'adding') && (
        <People
          me={me}
          people={people}
          onChoose={(person) => {
            choosePerson(person.id);
            chosen(person);
          }}
          onAdd={() => setDoing('adding')}
          messages={messages}
        />
      )}
      {doing === 'adding' && (
        <PersonForm
          takesFocus
          onSave={async (facts) => chosen(await addPerson(facts))}
          onCancel={() => setDoing('choosing')}
          messages={messages}
        />
      )}
      <p class="small who-said" role="status">
        {said}
      </p>
    </section>
  );
}
