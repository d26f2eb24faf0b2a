-- An invitation to take over a seat: whose it was becomes an alumnus when it is accepted. One at a time for each seat.
alter table circles.invitation add column succeeds uuid references circles.seat on delete cascade;
create unique index invitation_succession on circles.invitation (succeeds) where accepted is null and withdrawn is null;
create index invitation_succeeds on circles.invitation (succeeds) where succeeds is not null;

-- What somebody leaves for who takes over the seat.
create table circles.handover (
    seat    uuid primary key references circles.seat on delete cascade,
    circle  uuid not null references circles.circle on delete cascade,
    person  uuid not null references people.person,  -- who wrote it: whose seat it was
    note    text not null check (length(note) between 1 and 4000),
    changed timestamptz not null
);
create index handover_circle on circles.handover (circle);
create index handover_person on circles.handover (person);
alter table circles.handover enable row level security;
alter table circles.handover force row level security;

-- Only who wrote it, who took over the seat, and the coordinators; the other rows of the circle may be opened, this one not.
create policy read on circles.handover for select using (database.house() or database.opens(circle) and (person = database.me()
    or exists (select 1 from circles.invitation i where i.succeeds = handover.seat and i.accepted_by = database.me())
    or exists (select 1 from circles.seat s where s.circle = handover.circle and s.person = database.me() and s.role = 'coordinator' and s.ended is null)));
create policy write on circles.handover using (database.house() or database.opens(circle) and person = database.me());
