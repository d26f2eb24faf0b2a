create schema if not exists discussions;

-- A conversation in a circle: on its own, or under something of a higher module. Who sees it is said once, here, and never changes.
create table discussions.thread (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    kind       text check (length(kind) between 1 and 40),             -- what it is about, in a word of the module that knows it
    subject    uuid,
    title      text not null default '' check (length(title) <= 150),  -- of one on its own
    audience   text not null check (audience in ('circle', 'team')),
    made       timestamptz not null,
    made_by    uuid not null references people.person,
    last       integer not null default 0,                             -- the number of the newest message: numbers have no gaps
    latest     uuid not null,                                          -- its id; ids go up with time
    answer     integer,                                                -- the number of the message that answers it
    answered   timestamptz,
    answered_by uuid references people.person,
    summary    text not null default '' check (length(summary) <= 2000),
    summary_version integer not null default 0,
    summed     timestamptz,
    summed_by  uuid references people.person,
    unique (id, audience),
    check ((kind is null) = (subject is null)),
    check (kind is not null or title <> '')
);
create unique index thread_subject on discussions.thread (circle, kind, subject);
create index thread_latest on discussions.thread (circle, latest desc);
create index thread_made_by on discussions.thread (made_by);
create index thread_answered_by on discussions.thread (answered_by);
create index thread_summed_by on discussions.thread (summed_by);
alter table discussions.thread enable row level security;
alter table discussions.thread force row level security;
create policy circle on discussions.thread using (database.opens(circle) and (audience = 'circle' or database.house() or exists (
    select 1 from circles.members s where s.circle = thread.circle and s.person = database.me() and s.role in ('coordinator', 'facilitator'))));

create table discussions.message (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    thread     uuid not null,
    audience   text not null,
    number     integer not null check (number > 0),
    person     uuid not null references people.person,
    text       text not null check (length(text) <= 20000),            -- Markdown; people who are mentioned stand in it as @{id}
    origin     text check (length(origin) <= 500),                     -- where it came from: the same from there twice is there once
    made       timestamptz not null,
    edited     timestamptz,
    version    integer not null default 1,
    deleted    timestamptz,                                            -- can be put back for a month; then the text goes
    deleted_by uuid references people.person,
    files      uuid[] not null default '{}',                           -- attachments that were taken away along with it
    hidden     timestamptz,
    hidden_by  uuid references people.person,
    reason     text not null default '' check (length(reason) <= 500),
    unique (thread, number),
    foreign key (thread, audience) references discussions.thread (id, audience) on delete cascade
);
create unique index message_origin on discussions.message (thread, person, origin) where origin is not null;
create index message_made on discussions.message (thread, made);
create index message_circle on discussions.message (circle);
create index message_person on discussions.message (person);
create index message_deleted_by on discussions.message (deleted_by);
create index message_hidden_by on discussions.message (hidden_by);
create index message_deleted on discussions.message (deleted) where deleted is not null;
alter table discussions.message enable row level security;
alter table discussions.message force row level security;
create policy circle on discussions.message using (database.opens(circle) and (audience = 'circle' or database.house() or exists (
    select 1 from circles.members s where s.circle = message.circle and s.person = database.me() and s.role in ('coordinator', 'facilitator'))));

-- What a message said before it was changed.
create table discussions.revision (
    message uuid not null references discussions.message on delete cascade,
    circle  uuid not null references circles.circle on delete cascade,
    version integer not null,
    text    text not null,
    made    timestamptz not null,
    primary key (message, version)
);
create index revision_circle on discussions.revision (circle);
alter table discussions.revision enable row level security;
alter table discussions.revision force row level security;
-- whoever may see the message: its own policy decides
create policy circle on discussions.revision using (database.opens(circle)
    and (database.house() or database.me() is not null and exists (select 1 from discussions.message m where m.id = revision.message)));

create table discussions.mention (
    message uuid not null references discussions.message on delete cascade,
    person  uuid not null references people.person,
    circle  uuid not null references circles.circle on delete cascade,
    primary key (message, person)
);
create index mention_person on discussions.mention (person);
create index mention_circle on discussions.mention (circle);
alter table discussions.mention enable row level security;
alter table discussions.mention force row level security;
create policy circle on discussions.mention using (database.opens(circle)
    and (database.house() or database.me() is not null and exists (select 1 from discussions.message m where m.id = mention.message)));

-- How far somebody has read, to the message.
create table discussions.reading (
    thread uuid not null references discussions.thread on delete cascade,
    person uuid not null references people.person,
    circle uuid not null references circles.circle on delete cascade,
    until  integer not null,
    at     timestamptz not null,
    primary key (thread, person)
);
create index reading_person on discussions.reading (person);
create index reading_circle on discussions.reading (circle);
alter table discussions.reading enable row level security;
alter table discussions.reading force row level security;
create policy own on discussions.reading using (database.opens(circle) and (person = database.me() or database.house()));

-- Who wants to hear of what is new in it, or of nothing. Others who take part in it read who follows, to tell them.
create table discussions.following (
    thread uuid not null references discussions.thread on delete cascade,
    person uuid not null references people.person,
    circle uuid not null references circles.circle on delete cascade,
    stand  text not null check (stand in ('follow', 'mute')),
    made   timestamptz not null,
    primary key (thread, person)
);
create index following_person on discussions.following (person);
create index following_circle on discussions.following (circle);
alter table discussions.following enable row level security;
alter table discussions.following force row level security;
create policy circle on discussions.following using (database.opens(circle));

-- Somebody thinks that a message should not be there. For those who decide, and who said it.
create table discussions.report (
    id      uuid primary key,
    circle  uuid not null references circles.circle on delete cascade,
    message uuid not null references discussions.message on delete cascade,
    person  uuid not null references people.person,
    reason  text not null check (length(reason) between 1 and 500),
    made    timestamptz not null,
    settled timestamptz,
    settled_by uuid references people.person,
    unique (message, person)
);
create index report_open on discussions.report (circle, made) where settled is null;
create index report_person on discussions.report (person);
create index report_settled_by on discussions.report (settled_by);
create index report_settled on discussions.report (settled) where settled is not null;
alter table discussions.report enable row level security;
alter table discussions.report force row level security;
create policy circle on discussions.report using (database.opens(circle)
    and (person = database.me() or database.house() or circles.coordinates(circle)));

-- What other modules may read: threads, and the words that are there to be read, by whoever may see them.
create view discussions.threads with (security_invoker = true) as
    select id, circle, kind, subject, title, audience, made, last, summary from discussions.thread;
create view discussions.messages with (security_invoker = true) as
    select id, circle, thread, audience, number, person, regexp_replace(text, '@\{[0-9a-f-]{36}\}', '', 'g') as text, made, coalesce(edited, made) as changed
    from discussions.message where deleted is null and hidden is null;
