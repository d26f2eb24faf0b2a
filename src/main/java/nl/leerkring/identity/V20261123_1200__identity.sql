create schema if not exists identity;

-- Where somebody is signed in. The cookie holds a random token; here is only its hash.
create table identity.session (
    id      uuid primary key,
    token   bytea not null unique,                 -- SHA-256 of the token
    person  uuid not null references people.person,
    made    timestamptz not null default now(),
    seen    timestamptz not null default now(),
    ends    timestamptz not null,                  -- absolute limit
    way     text not null check (way in ('mail', 'passkey', 'oidc', 'demo', 'invitation')),
    device  text not null default '',
    origin  text not null default ''
);
create index session_person on identity.session (person);
create index session_ends on identity.session (ends);

-- A link to sign in, on its way by mail. Used up by one press of a button, or by its short code in another browser.
create table identity.sign_in (
    id      uuid primary key,
    token   bytea not null unique,                 -- SHA-256 of the token in the link
    code    bytea not null,                        -- SHA-256 of id and short code
    email   citext not null,
    made    timestamptz not null default now(),
    ends    timestamptz not null,
    used    timestamptz,
    tries   integer not null default 0,            -- wrong codes typed
    onward  text not null default '/'
);
create index sign_in_email on identity.sign_in (email, made desc);

-- How often something was tried, by address or by network, in a window of time.
create table identity.attempt (
    what   text not null,
    since  timestamptz not null,
    times  integer not null,
    primary key (what, since)
);

-- Who keeps the program running. Holds no seat in any circle by this.
create table identity.administrator (
    person uuid primary key references people.person,
    since  timestamptz not null default now(),
    made_by uuid references people.person
);

-- What a passkey or another sign-in service needs to remember between its two requests (Spring Session's own tables).
create table identity.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on identity.spring_session (expiry_time);
create table identity.spring_session_attributes (
    session_primary_id char(36) not null references identity.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
