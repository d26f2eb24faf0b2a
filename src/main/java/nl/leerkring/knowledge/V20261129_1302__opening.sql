-- Who is named on a card, and whether she agrees that it is read further than her circle.
create table knowledge.consent (
    card     uuid not null references knowledge.card on delete cascade,
    person   uuid not null references people.person,
    circle   uuid not null references circles.circle on delete cascade,
    sight    text not null check (sight in ('partners', 'network', 'public')),   -- how far she was asked for
    asked    timestamptz not null,
    agreed   boolean,                                        -- nothing: she did not answer yet
    answered timestamptz,
    primary key (card, person),
    check ((agreed is null) = (answered is null))
);
create index consent_person on knowledge.consent (person);
create index consent_circle on knowledge.consent (circle);
alter table knowledge.consent enable row level security;
alter table knowledge.consent force row level security;
create policy circle on knowledge.consent using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));
