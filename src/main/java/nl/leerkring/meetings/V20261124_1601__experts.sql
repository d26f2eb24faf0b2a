-- Somebody from outside the circle who contributes to one item: no person, no seat, no account.
create table meetings.expert (
    id           uuid primary key,
    circle       uuid not null references circles.circle on delete cascade,
    item         uuid not null references meetings.programme_item on delete cascade,
    name         text not null check (length(name) between 1 and 120),
    email        citext not null default '' check (length(email::text) <= 254),   -- empty: forgotten some months after the day
    organisation text not null default '' check (length(organisation) <= 120),
    language     text not null default 'nl' check (language in ('nl', 'en')),
    answer       text not null default 'none' check (answer in ('none', 'yes', 'no')),
    answered     timestamptz,
    remark       text not null default '' check (length(remark) <= 1000),
    sent         timestamptz not null,                                             -- the last mail with a link
    made         timestamptz not null,
    made_by      uuid references people.person,
    withdrawn    timestamptz,
    withdrawn_by uuid references people.person,
    thanked      timestamptz
);
create unique index expert_one on meetings.expert (item, email) where withdrawn is null and email <> '';
create index expert_item on meetings.expert (item);
create index expert_circle on meetings.expert (circle);
create index expert_made_by on meetings.expert (made_by);
create index expert_withdrawn_by on meetings.expert (withdrawn_by);
alter table meetings.expert enable row level security;
alter table meetings.expert force row level security;
create policy circle on meetings.expert using (database.opens(circle));

-- The links in mails; an invitation that is sent again replaces all earlier ones.
create table meetings.expert_link (
    token  bytea primary key,
    circle uuid not null references circles.circle on delete cascade,
    expert uuid not null references meetings.expert on delete cascade,
    made   timestamptz not null
);
create index expert_link_expert on meetings.expert_link (expert);
create index expert_link_circle on meetings.expert_link (circle);
alter table meetings.expert_link enable row level security;
alter table meetings.expert_link force row level security;
create policy circle on meetings.expert_link using (database.opens(circle));

-- What the organisers of the day need to know of the expert, and nobody else; gone the day after.
create table meetings.expert_wishes (
    expert    uuid primary key references meetings.expert on delete cascade,
    circle    uuid not null references circles.circle on delete cascade,
    technique text not null default '' check (length(technique) <= 1000),
    arrival   text not null default '' check (length(arrival) <= 500),
    diet      text not null default '' check (length(diet) <= 300)
);
create index expert_wishes_circle on meetings.expert_wishes (circle);
alter table meetings.expert_wishes enable row level security;
alter table meetings.expert_wishes force row level security;
create policy circle on meetings.expert_wishes using (database.opens(circle));
