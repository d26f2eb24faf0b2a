-- Without a mail server, mail is kept to be read by an administrator. A claim has a time, so that a crash is noticed.
alter table notices.mail drop constraint mail_state_check;
alter table notices.mail add constraint mail_state_check
    check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure', 'stopped', 'kept'));
alter table notices.mail add column claimed timestamptz;
create index mail_claimed on notices.mail (claimed) where state = 'sending';
create index mail_failed on notices.mail (circle) where state = 'failed';

-- What somebody wants to hear, and how. No row: as the topic has it by itself.
create table notices.preference (
    person uuid not null references people.person,
    topic  text not null,
    mail   boolean not null,
    screen boolean not null,
    primary key (person, topic)
);

-- What is told on screen. Only the person sees it.
create table notices.notice (
    id     uuid primary key,
    person uuid not null references people.person,
    circle uuid,
    topic  text not null,
    nl     text not null,
    en     text not null,
    why_nl text not null,
    why_en text not null,
    href   text not null,
    made   timestamptz not null default now(),
    read   timestamptz
);
create index notice_person on notices.notice (person, id desc);
create index notice_unread on notices.notice (person) where read is null;
alter table notices.notice enable row level security;
alter table notices.notice force row level security;
create policy own on notices.notice using (person = database.me() or database.house());

-- The secret that signs links with which one unsubscribes without signing in; made once.
create table notices.secret (
    single boolean primary key default true check (single),
    value bytea not null
);
