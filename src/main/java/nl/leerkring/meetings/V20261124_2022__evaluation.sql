-- Three questions after a day. Nobody but the person herself sees a row; what organisers read is counted by the house, without names.
create table meetings.evaluation (
    meeting uuid not null references meetings.meeting on delete cascade,
    person  uuid not null references people.person,
    circle  uuid not null references circles.circle on delete cascade,
    best    text not null default '' check (length(best) <= 1000),
    better  text not null default '' check (length(better) <= 1000),
    again   int check (again between 1 and 10),
    made    timestamptz not null,
    primary key (meeting, person)
);
create index evaluation_person on meetings.evaluation (person);
create index evaluation_circle on meetings.evaluation (circle);
alter table meetings.evaluation enable row level security;
alter table meetings.evaluation force row level security;
create policy own on meetings.evaluation using (database.opens(circle) and (person = database.me() or database.house()));

-- An organiser wishes one tap after each item of this day.
create table meetings.item_scoring (
    meeting uuid primary key references meetings.meeting on delete cascade,
    circle  uuid not null references circles.circle on delete cascade,
    made    timestamptz not null,
    made_by uuid references people.person
);
create index item_scoring_circle on meetings.item_scoring (circle);
create index item_scoring_made_by on meetings.item_scoring (made_by);
alter table meetings.item_scoring enable row level security;
alter table meetings.item_scoring force row level security;
create policy circle on meetings.item_scoring using (database.opens(circle));

create table meetings.item_score (
    item    uuid not null references meetings.programme_item on delete cascade,
    person  uuid not null references people.person,
    meeting uuid not null references meetings.meeting on delete cascade,
    circle  uuid not null references circles.circle on delete cascade,
    score   int not null check (score between 1 and 5),
    made    timestamptz not null,
    primary key (item, person)
);
create index item_score_person on meetings.item_score (person);
create index item_score_meeting on meetings.item_score (meeting);
create index item_score_circle on meetings.item_score (circle);
alter table meetings.item_score enable row level security;
alter table meetings.item_score force row level security;
create policy own on meetings.item_score using (database.opens(circle) and (person = database.me() or database.house()));
