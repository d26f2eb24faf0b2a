create schema if not exists notices;

-- Every mail that leaves, before it leaves. A row is written in the transaction of what it tells about.
create table notices.mail (
    id          uuid primary key,
    made        timestamptz not null default now(),
    circle      uuid,                               -- the circle it is about, if any
    person      uuid references people.person,      -- who it is for, if known
    kind        text not null,                      -- the letter, such as SignInMail
    address     text not null,
    name        text not null default '',
    subject     text not null,
    plain       text not null,
    html        text not null,
    calendar    text,                               -- an iCalendar object that goes along (RFC 5545)
    method      text,                               -- its iTIP method (RFC 5546)
    unsubscribe text,                               -- address for List-Unsubscribe (RFC 8058)
    once        text unique,                        -- the same thing is never told twice
    state       text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure', 'stopped')),
    tries       integer not null default 0,
    next_try    timestamptz not null default now(),
    sent        timestamptz,
    reason      text
);
create index mail_waiting on notices.mail (next_try) where state = 'waiting';
create index mail_recent on notices.mail (made desc);
create index mail_circle on notices.mail (circle, made desc) where circle is not null;
create index mail_person on notices.mail (person);
