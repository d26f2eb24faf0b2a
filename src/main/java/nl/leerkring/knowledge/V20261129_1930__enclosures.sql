-- A document of the shelf that belongs to a card. It is as open as the shelf, which is the circle, however open the card is.
create table knowledge.enclosure (
    card     uuid not null references knowledge.card on delete cascade,
    document uuid not null references library.document on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    purpose  text not null check (purpose in ('background', 'evidence')),
    made     timestamptz not null,
    made_by  uuid references people.person,
    primary key (card, document)
);
create index enclosure_document on knowledge.enclosure (document);
create index enclosure_circle on knowledge.enclosure (circle);
create index enclosure_made_by on knowledge.enclosure (made_by);
alter table knowledge.enclosure enable row level security;
alter table knowledge.enclosure force row level security;
create policy circle on knowledge.enclosure using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));
