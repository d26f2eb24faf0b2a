-- Whose yes an organisation wants before something of it, or of who works there, is open further than partner circles.
create table knowledge.employer (
    circle       uuid not null references circles.circle on delete cascade,
    organisation uuid not null references people.organisation,
    name         text not null check (length(name) between 1 and 120),     -- the person who says yes or no; she needs no account
    email        citext not null check (length(email) between 3 and 254),
    made         timestamptz not null,
    made_by      uuid references people.person,
    primary key (circle, organisation)
);
create index employer_organisation on knowledge.employer (organisation);
create index employer_email on knowledge.employer (email);
create index employer_made_by on knowledge.employer (made_by);
alter table knowledge.employer enable row level security;
alter table knowledge.employer force row level security;
create policy circle on knowledge.employer using (database.opens(circle));

-- Consent is of a person who is named, or of her employer.
alter table knowledge.consent add column id uuid not null default gen_random_uuid();
alter table knowledge.consent drop constraint consent_pkey;
alter table knowledge.consent add primary key (id);
alter table knowledge.consent alter column person drop not null;
alter table knowledge.consent add column organisation uuid references people.organisation;
alter table knowledge.consent add column reminded timestamptz;                -- an employer, once
alter table knowledge.consent add unique (card, person);
alter table knowledge.consent add unique (card, organisation);
alter table knowledge.consent add check ((person is null) <> (organisation is null));
create index consent_organisation on knowledge.consent (organisation);

-- The link in the mail to an employer: one press of a button uses all links to that answer up.
create table knowledge.employer_link (
    token   bytea primary key,                               -- SHA-256
    consent uuid not null references knowledge.consent on delete cascade,
    made    timestamptz not null
);
create index employer_link_consent on knowledge.employer_link (consent);
alter table knowledge.employer_link enable row level security;
alter table knowledge.employer_link force row level security;
create policy house on knowledge.employer_link using (database.house());
