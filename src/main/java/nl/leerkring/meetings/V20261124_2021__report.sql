-- The report of a day, once it began. It is made of blocks, which are the reporter's from then on.
create table meetings.report (
    meeting      uuid primary key references meetings.meeting on delete cascade,
    circle       uuid not null references circles.circle on delete cascade,
    language     text not null check (language in ('nl', 'en')),
    begun        timestamptz not null,
    begun_by     uuid references people.person,        -- nobody: by itself, the morning after
    published    timestamptz,                          -- for the circle
    published_by uuid references people.person,
    told         timestamptz,                          -- when the circle was mailed about it; once
    opened       timestamptz,                          -- for everybody
    opened_by    uuid references people.person,
    check (opened is null or published is not null)
);
create index report_circle on meetings.report (circle);
create index report_begun_by on meetings.report (begun_by);
create index report_published_by on meetings.report (published_by);
create index report_opened_by on meetings.report (opened_by);
alter table meetings.report enable row level security;
alter table meetings.report force row level security;
create policy circle on meetings.report using (database.opens(circle));

create table meetings.report_block (
    id          uuid primary key,
    meeting     uuid not null references meetings.report on delete cascade,
    circle      uuid not null references circles.circle on delete cascade,
    place       int not null,
    source      text not null default '' check (length(source) <= 200),   -- where it came from; empty: the reporter wrote it
    kind        text not null check (kind in ('heading', 'text', 'list', 'table', 'quote')),
    title       text not null default '' check (length(title) <= 300),
    body        text not null check (length(body) <= 10000),
    original    text not null default '',             -- as it came from there, to see what is new since
    by_name     text not null default '' check (length(by_name) <= 300),
    person      uuid references people.person,        -- whose words these are: they stay inside until she says yes
    asked       timestamptz,
    answer      text check (answer in ('named', 'nameless', 'refused')),
    answered    timestamptz,
    answer_open boolean not null default false,       -- also in a version for everybody
    shown       boolean not null default false,       -- in the version for everybody
    made        timestamptz not null,
    changed_by  uuid references people.person,
    version     int not null default 1,
    removed     timestamptz,
    removed_by  uuid references people.person
);
create index report_block_meeting on meetings.report_block (meeting, place);
create index report_block_circle on meetings.report_block (circle);
create index report_block_person on meetings.report_block (person);
create index report_block_source on meetings.report_block (source);
create index report_block_changed_by on meetings.report_block (changed_by);
create index report_block_removed_by on meetings.report_block (removed_by);
alter table meetings.report_block enable row level security;
alter table meetings.report_block force row level security;
create policy circle on meetings.report_block using (database.opens(circle));

-- The link in a mail by which who is quoted says yes or no, without signing in.
create table meetings.quote_link (
    token   bytea primary key,                         -- SHA-256
    circle  uuid not null references circles.circle on delete cascade,
    meeting uuid not null references meetings.meeting on delete cascade,
    person  uuid not null references people.person,
    made    timestamptz not null
);
create index quote_link_circle on meetings.quote_link (circle);
create index quote_link_meeting on meetings.quote_link (meeting);
create index quote_link_person on meetings.quote_link (person);
alter table meetings.quote_link enable row level security;
alter table meetings.quote_link force row level security;
create policy own on meetings.quote_link using (database.opens(circle) and (person = database.me() or database.house()));
