-- An RSS or Atom address that proposes items to who prepares the rounds.
create table news.feed (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    address    text not null check (length(address) between 1 and 1000),
    title      text not null check (length(title) between 1 and 200),
    made       timestamptz not null,
    made_by    uuid references people.person,
    removed    timestamptz,
    removed_by uuid references people.person,
    etag       text not null default '' check (length(etag) <= 300),
    modified   text not null default '' check (length(modified) <= 100),
    checked    timestamptz,
    fault      text                                          -- why it could not be read the last time
);
create unique index feed_one on news.feed (circle, address) where removed is null;
create index feed_made_by on news.feed (made_by);
create index feed_removed_by on news.feed (removed_by);
create index feed_circle on news.feed (circle);
alter table news.feed enable row level security;
alter table news.feed force row level security;
create policy circle on news.feed using (database.opens(circle));

create table news.proposal (
    id           uuid primary key,
    circle       uuid not null references circles.circle on delete cascade,
    feed         uuid not null references news.feed on delete cascade,
    mark         bytea not null,                             -- SHA-256 of what tells it apart in its feed
    title        text not null check (length(title) between 1 and 300),
    link         text not null check (length(link) <= 1000),
    summary      text not null default '' check (length(summary) <= 500),
    published    timestamptz,
    made         timestamptz not null,
    item         uuid references news.item on delete set null,
    decided      timestamptz,                                -- picked or dismissed
    decided_by   uuid references people.person,
    unique (feed, mark)
);
create index proposal_circle on news.proposal (circle, id) where decided is null;
create index proposal_item on news.proposal (item);
create index proposal_decided_by on news.proposal (decided_by);
alter table news.proposal enable row level security;
alter table news.proposal force row level security;
create policy circle on news.proposal using (database.opens(circle));
