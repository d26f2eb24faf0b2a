-- Who asked it: she hears when somebody does not want it, or not any more.
alter table knowledge.consent add column asked_by uuid references people.person;
create index consent_asked_by on knowledge.consent (asked_by);

-- And what happened with a card holds that it came back to its circle: somebody does not want others to read it (whoever it was), or its words became others.
alter table knowledge.turn drop constraint turn_what_check;
alter table knowledge.turn add constraint turn_what_check check (what in ('begun', 'decided', 'stopped', 'parked', 'merged', 'resumed', 'refused', 'rewritten'));
