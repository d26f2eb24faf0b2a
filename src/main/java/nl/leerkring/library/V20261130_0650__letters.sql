-- How long a text is, so that a page can say how long reading takes without fetching it.
alter table library.reading add column letters int not null generated always as (length(words)) stored;
