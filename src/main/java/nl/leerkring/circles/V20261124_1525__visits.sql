-- An administrator who came into a circle, and why. Her seat ends by itself; the row stays, as the journal does.
create table circles.visit (
    seat   uuid primary key references circles.seat on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    person uuid not null references people.person,
    reason text not null check (length(reason) between 1 and 300),
    began  timestamptz not null,
    ends   timestamptz not null,
    ended  timestamptz
);
create index visit_circle on circles.visit (circle);
create index visit_person on circles.visit (person);
create index visit_running on circles.visit (ends) where ended is null;
alter table circles.visit enable row level security;
alter table circles.visit force row level security;
create policy circle on circles.visit using (person = database.me() or database.opens(circle));
