-- What a coordinator writes above a mail that goes by itself.
create table meetings.mail_words (
    meeting uuid not null references meetings.meeting on delete cascade,
    mail    text not null check (length(mail) <= 20),
    circle  uuid not null references circles.circle on delete cascade,
    words   text not null check (length(words) between 1 and 1000),
    made    timestamptz not null,
    made_by uuid references people.person,
    primary key (meeting, mail)
);
create index mail_words_circle on meetings.mail_words (circle);
create index mail_words_made_by on meetings.mail_words (made_by);
alter table meetings.mail_words enable row level security;
alter table meetings.mail_words force row level security;
create policy circle on meetings.mail_words using (database.opens(circle));
