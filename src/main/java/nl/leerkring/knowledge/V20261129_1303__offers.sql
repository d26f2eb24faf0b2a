-- A question that one circle offers to another; who takes it makes a card of its own that says where it came from.
create table knowledge.offer (
    id         uuid primary key,
    card       uuid not null references knowledge.card on delete cascade,
    circle     uuid not null references circles.circle on delete cascade,   -- that offers it
    other      uuid not null references circles.circle on delete cascade,   -- that it is offered to
    title      text not null check (length(title) between 1 and 200),       -- as it was then
    note       text not null default '' check (length(note) <= 500),
    made       timestamptz not null,
    made_by    uuid references people.person,
    decided    timestamptz,
    decided_by uuid references people.person,
    taken      uuid references knowledge.card on delete set null,           -- nothing, when it was decided: not now
    unique (card, other)
);
create index offer_circle on knowledge.offer (circle);
create index offer_other on knowledge.offer (other);
create index offer_made_by on knowledge.offer (made_by);
create index offer_decided_by on knowledge.offer (decided_by);
create index offer_taken on knowledge.offer (taken);
alter table knowledge.offer enable row level security;
alter table knowledge.offer force row level security;
create policy circle on knowledge.offer using (database.opens(circle) or database.opens(other));
