create schema if not exists knowledge;

-- One card of the chain. What is its own to its kind stands in knowledge.passage.
create table knowledge.card (
    id           uuid primary key,                           -- made when its form is opened, so that the same form sent twice is one card
    circle       uuid not null references circles.circle on delete cascade,
    kind         text not null check (kind in ('practice', 'question', 'experiment', 'routine', 'uptake')),
    title        text not null check (length(title) between 1 and 200),
    organisation uuid references people.organisation,         -- whose it is
    owner        uuid references people.person,
    next_action  text not null default '' check (length(next_action) <= 300),
    next_on      date,
    rhythm       int check (rhythm between 1 and 52),         -- so many weeks between two questions how it goes
    sight        text not null check (sight in ('me', 'group', 'circle', 'partners', 'network', 'public')),
    wanted       text check (wanted in ('partners', 'network', 'public')),  -- as far as it goes when all who are named agree
    state        text not null default 'open' check (state in ('open', 'running', 'done', 'stopped', 'parked', 'merged')),
    decision     text check (decision in ('stop', 'adapt', 'continue', 'scale')),
    began        timestamptz,                                 -- from then on the prediction stands
    merged_into  uuid references knowledge.card on delete set null,
    asleep       timestamptz,                                 -- nobody answered, so nothing is asked any more
    made         timestamptz not null,
    made_by      uuid references people.person,
    changed      timestamptz not null,
    version      int not null default 1,
    check (merged_into is null or state = 'merged')
);
create index card_circle on knowledge.card (circle, kind, id);
create index card_open on knowledge.card (sight, id) where sight in ('network', 'public');
create index card_organisation on knowledge.card (organisation);
create index card_owner on knowledge.card (owner);
create index card_made_by on knowledge.card (made_by);
create index card_merged_into on knowledge.card (merged_into);

-- Who reads a card that is for a few.
create table knowledge.reader (
    card   uuid not null references knowledge.card on delete cascade,
    person uuid not null references people.person,
    circle uuid not null references circles.circle on delete cascade,
    primary key (card, person)
);
create index reader_person on knowledge.reader (person);
create index reader_circle on knowledge.reader (circle);

-- Two circles that show each other what they open for partners; from both sides, once the other has agreed.
create table knowledge.partner (
    circle      uuid not null references circles.circle on delete cascade,
    other       uuid not null references circles.circle on delete cascade,
    made        timestamptz not null,
    made_by     uuid references people.person,
    accepted    timestamptz,
    accepted_by uuid references people.person,
    primary key (circle, other),
    check (circle <> other)
);
create index partner_other on knowledge.partner (other);
create index partner_made_by on knowledge.partner (made_by);
create index partner_accepted_by on knowledge.partner (accepted_by);
alter table knowledge.partner enable row level security;
alter table knowledge.partner force row level security;
create policy circle on knowledge.partner using (database.opens(circle) or database.opens(other));
alter table knowledge.reader enable row level security;
alter table knowledge.reader force row level security;
create policy circle on knowledge.reader using (database.opens(circle) or person = database.me());

-- Who may read what is this open. Never null: a policy that says "not opens" would else open.
create function knowledge.opens(its_circle uuid, its_sight text, its_maker uuid, its_card uuid) returns boolean
    language sql stable parallel safe as $$
    select database.house() or coalesce(case its_sight
        when 'me' then its_maker = database.me()
        when 'group' then its_maker = database.me() or exists (select 1 from knowledge.reader r where r.card = its_card and r.person = database.me())
        when 'circle' then database.opens(its_circle)
        when 'partners' then database.opens(its_circle) or exists (select 1 from knowledge.partner p
            where p.accepted is not null and (p.circle = its_circle and database.opens(p.other) or p.other = its_circle and database.opens(p.circle)))
        when 'network' then database.opens(its_circle) or exists (select 1 from circles.members s where s.person = database.me())
        when 'public' then true
        else false end, false)
    $$;
comment on function knowledge.opens is 'Does the key of this transaction open something of this circle that is this open?';

alter table knowledge.card enable row level security;
alter table knowledge.card force row level security;
create policy reading on knowledge.card for select using (knowledge.opens(circle, sight, made_by, id));
create policy circle on knowledge.card using (database.opens(circle) and knowledge.opens(circle, sight, made_by, id)) with check (database.opens(circle));

-- A group of fields of one card that is less open than the card; one that is not here is as open as its card.
create table knowledge.fragment (
    card    uuid not null references knowledge.card on delete cascade,
    name    text not null check (length(name) <= 40),
    circle  uuid not null references circles.circle on delete cascade,
    sight   text not null check (sight in ('me', 'group', 'circle', 'partners', 'network', 'public')),
    made    timestamptz not null,
    made_by uuid references people.person,
    primary key (card, name)
);
create index fragment_circle on knowledge.fragment (circle);
create index fragment_made_by on knowledge.fragment (made_by);
alter table knowledge.fragment enable row level security;
alter table knowledge.fragment force row level security;
create policy reading on knowledge.fragment for select using (exists (select 1 from knowledge.card c where c.id = card));
create policy circle on knowledge.fragment using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));

-- What stands in one field of a card.
create table knowledge.passage (
    card     uuid not null references knowledge.card on delete cascade,
    field    text not null check (length(field) <= 40),
    fragment text not null check (length(fragment) <= 40),
    circle   uuid not null references circles.circle on delete cascade,
    text     text not null check (length(text) between 1 and 4000),
    primary key (card, field)
);
create index passage_circle on knowledge.passage (circle);
alter table knowledge.passage enable row level security;
alter table knowledge.passage force row level security;
create policy reading on knowledge.passage for select using (exists (select 1 from knowledge.card c where c.id = card)
    and not exists (select 1 from knowledge.fragment f where f.card = passage.card and f.name = passage.fragment
                    and not knowledge.opens(f.circle, f.sight, f.made_by, f.card)));
create policy circle on knowledge.passage using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card)
    and not exists (select 1 from knowledge.fragment f where f.card = passage.card and f.name = passage.fragment
                    and not knowledge.opens(f.circle, f.sight, f.made_by, f.card)));

-- From which card a card grew; a card that was merged into another as well.
create table knowledge.link (
    card   uuid not null references knowledge.card on delete cascade,
    source uuid not null references knowledge.card on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    made   timestamptz not null,
    primary key (card, source),
    check (card <> source)
);
create index link_source on knowledge.link (source);
create index link_circle on knowledge.link (circle);
alter table knowledge.link enable row level security;
alter table knowledge.link force row level security;
create policy reading on knowledge.link for select using (exists (select 1 from knowledge.card c where c.id = card));
create policy circle on knowledge.link using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));

-- What a card came from that is no card: a harvest card, a news item, an observation, a released lesson, a day.
create table knowledge.origin (
    card    uuid not null references knowledge.card on delete cascade,
    word    text not null check (length(word) <= 40),         -- what it is, as the module says that has it
    subject uuid not null,
    circle  uuid not null references circles.circle on delete cascade,
    title   text not null check (length(title) <= 300),
    href    text not null check (length(href) <= 300),        -- within the circle: "/bijeenkomsten/2/actualiteiten"
    primary key (card, word, subject)
);
create index origin_subject on knowledge.origin (subject);
create index origin_circle on knowledge.origin (circle);
alter table knowledge.origin enable row level security;
alter table knowledge.origin force row level security;
create policy circle on knowledge.origin using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));

-- What a municipality says of a card; the last word counts, and the earlier ones stay.
create table knowledge.standing (
    id           uuid primary key,
    card         uuid not null references knowledge.card on delete cascade,
    circle       uuid not null references circles.circle on delete cascade,
    organisation uuid not null references people.organisation,
    status       text not null check (status in ('knows', 'tries', 'does', 'stopped')),
    note         text not null default '' check (length(note) <= 500),
    person       uuid references people.person,
    made         timestamptz not null,
    withdrawn    timestamptz
);
create index standing_card on knowledge.standing (card, organisation, id desc) where withdrawn is null;
create index standing_organisation on knowledge.standing (organisation);
create index standing_circle on knowledge.standing (circle);
create index standing_person on knowledge.standing (person);
alter table knowledge.standing enable row level security;
alter table knowledge.standing force row level security;
create policy reading on knowledge.standing for select using (exists (select 1 from knowledge.card c where c.id = card));
create policy circle on knowledge.standing using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));

-- How a card was worded before.
create table knowledge.wording (
    id     uuid primary key,
    card   uuid not null references knowledge.card on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    text   text not null check (length(text) between 1 and 300),
    person uuid references people.person,                     -- who replaced it
    made   timestamptz not null
);
create index wording_card on knowledge.wording (card);
create index wording_circle on knowledge.wording (circle);
create index wording_person on knowledge.wording (person);
alter table knowledge.wording enable row level security;
alter table knowledge.wording force row level security;
create policy circle on knowledge.wording using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));

-- What was done with a card as a whole, by whom and why.
create table knowledge.turn (
    id     uuid primary key,
    card   uuid not null references knowledge.card on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    what   text not null check (what in ('begun', 'decided', 'stopped', 'parked', 'merged', 'resumed')),
    why    text not null default '' check (length(why) <= 1000),
    other  uuid references knowledge.card on delete set null,  -- into which it was merged
    person uuid references people.person,
    made   timestamptz not null
);
create index turn_card on knowledge.turn (card);
create index turn_circle on knowledge.turn (circle);
create index turn_other on knowledge.turn (other);
create index turn_person on knowledge.turn (person);
alter table knowledge.turn enable row level security;
alter table knowledge.turn force row level security;
create policy circle on knowledge.turn using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));

-- How one municipality does a shared experiment.
create table knowledge.variant (
    card         uuid not null references knowledge.card on delete cascade,
    organisation uuid not null references people.organisation,
    circle       uuid not null references circles.circle on delete cascade,
    text         text not null check (length(text) between 1 and 1000),
    result       text not null default '' check (length(result) <= 1000),
    person       uuid references people.person,
    changed      timestamptz not null,
    version      int not null default 1,
    primary key (card, organisation)
);
create index variant_organisation on knowledge.variant (organisation);
create index variant_circle on knowledge.variant (circle);
create index variant_person on knowledge.variant (person);
alter table knowledge.variant enable row level security;
alter table knowledge.variant force row level security;
create policy circle on knowledge.variant using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));
