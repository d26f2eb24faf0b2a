-- A passkey of somebody (Web Authentication, level 3): the public half, which is no secret.
create table identity.passkey (
    id          bytea primary key,                  -- the credential's own id
    person      uuid not null references people.person,
    label       text not null check (length(label) <= 100),
    public_key  bytea not null,
    signatures  bigint not null,
    verified    boolean not null,
    transports  text not null,
    backup_eligible boolean not null,
    backed_up   boolean not null,
    attestation bytea,
    client_data bytea,
    made        timestamptz not null,
    used        timestamptz not null
);
create index passkey_person on identity.passkey (person);
