-- What a circle asked of another, as it typed it: it looks the same whether there is such a circle or not, and whatever that circle did with it.
create table knowledge.request (
    id      uuid primary key,
    circle  uuid not null references circles.circle on delete cascade,
    address text not null check (length(address) between 1 and 200),
    other   uuid references circles.circle on delete set null,       -- to which it was brought; who asked cannot tell
    made    timestamptz not null,
    made_by uuid references people.person,
    unique (circle, address)
);
create index request_other on knowledge.request (other);
create index request_made_by on knowledge.request (made_by);
alter table knowledge.request enable row level security;
alter table knowledge.request force row level security;
create policy circle on knowledge.request using (database.opens(circle) or database.opens(other));

-- A word that a circle gives to others, with which they can ask it, also when it is hidden.
create table knowledge.calling (
    circle  uuid primary key references circles.circle on delete cascade,
    code    text not null unique check (length(code) between 8 and 40),
    made    timestamptz not null,
    made_by uuid references people.person
);
create index calling_made_by on knowledge.calling (made_by);
alter table knowledge.calling enable row level security;
alter table knowledge.calling force row level security;
create policy circle on knowledge.calling using (database.opens(circle));

insert into knowledge.request (id, circle, address, other, made, made_by)
    select gen_random_uuid(), p.circle, c.slug, p.other, p.made, p.made_by from knowledge.partner p join circles.circle c on c.id = p.other where p.accepted is null;
