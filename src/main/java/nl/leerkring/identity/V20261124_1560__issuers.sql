-- Organisations whose own sign-in (OpenID Connect) lets their people in. The secret is written and used, and never shown again.
create table identity.issuer (
    id       uuid primary key,
    version  integer not null default 1,           -- goes up with each change; a node that remembers a connection remembers which
    name     text not null check (length(name) between 1 and 100),
    address  text not null check (length(address) between 1 and 300),   -- as the issuer calls itself
    client   text not null default '' check (length(client) <= 300),
    secret   text not null default '' check (length(secret) <= 500),
    scopes   text not null default 'openid email profile' check (length(scopes) <= 200),
    vouches  boolean not null default false,       -- what it says of addresses in its own domains counts as verified
    required boolean not null default false,       -- people of its domains get no link by mail
    opened   timestamptz,                          -- nothing: nobody comes in by it
    opened_by uuid references people.person,
    made     timestamptz not null default now(),
    made_by  uuid references people.person
);
create index issuer_opened_by on identity.issuer (opened_by);
create index issuer_made_by on identity.issuer (made_by);

-- Whose addresses an issuer may speak for; a domain belongs to one.
create table identity.issuer_domain (
    domain citext primary key check (length(domain::text) <= 200),
    issuer uuid not null references identity.issuer on delete cascade
);
create index issuer_domain_issuer on identity.issuer_domain (issuer);

-- Which account at an issuer is which person here; made at the first sign-in, by a verified mail address.
create table identity.issuer_account (
    issuer  uuid not null references identity.issuer on delete cascade,
    subject text not null check (length(subject) between 1 and 255),
    person  uuid not null references people.person,
    since   timestamptz not null default now(),
    used    timestamptz not null default now(),
    primary key (issuer, subject),
    unique (issuer, person)
);
create index issuer_account_person on identity.issuer_account (person);

-- Somebody on the way to an issuer and back: kept here and not in a node, used up by coming back.
create table identity.crossing (
    state    bytea primary key,                    -- SHA-256 of the state in the address
    browser  bytea not null,                       -- SHA-256 of a cookie: only this browser comes back
    issuer   uuid not null references identity.issuer on delete cascade,
    nonce    text not null,
    verifier text not null,                        -- of PKCE (RFC 7636)
    onward   text not null,
    ends     timestamptz not null
);
create index crossing_issuer on identity.crossing (issuer);
create index crossing_ends on identity.crossing (ends);
