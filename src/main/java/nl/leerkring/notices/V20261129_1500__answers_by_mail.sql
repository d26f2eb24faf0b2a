-- Answering by mail. An address to answer to is the handle of one of these rows with a signature behind it: one person, one kind, one subject.
alter table notices.mail add column reply_to text;

create table notices.reply (
    handle  text primary key,
    person  uuid not null references people.person,
    kind    text not null,
    subject uuid not null,
    circle  uuid,
    expires timestamptz not null,
    made    timestamptz not null default now(),
    unique (person, kind, subject)
);
create index reply_expires on notices.reply (expires);
alter table notices.reply enable row level security;
alter table notices.reply force row level security;
create policy own on notices.reply using (person = database.me() or database.house());

-- Every mail that came in and was read, so that none is used twice; not what stood in it.
create table notices.arrival (
    message text primary key,                        -- hash of its Message-ID
    person  uuid references people.person,
    outcome text not null,
    told    boolean not null default false,          -- we wrote something back
    at      timestamptz not null
);
create index arrival_person on notices.arrival (person, at desc);
create index arrival_at on notices.arrival (at);
alter table notices.arrival enable row level security;
alter table notices.arrival force row level security;
create policy own on notices.arrival using (person = database.me() or database.house());

-- How far the mailbox was read (RFC 3501, 2.3.1.1).
create table notices.inbox (
    single   boolean primary key default true check (single),
    validity bigint not null,
    uid      bigint not null
);
