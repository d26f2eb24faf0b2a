-- Who made a photo says whether everybody may see it, in a report that is open to everybody. Who stands on it agreed to that too.
alter table visits.photo add column open boolean not null default false;
alter table visits.photo add constraint photo_open_check check (not open or people <> 'not_asked');
