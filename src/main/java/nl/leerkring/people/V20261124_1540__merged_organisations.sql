-- A double that somebody typed goes into the one it meant. Its row stays as another name, so that who types it again ends up there too.
alter table people.organisation
    add merged_into uuid references people.organisation,
    add version integer not null default 1,
    add constraint organisation_merged check (merged_into is null or (kind = 'other' and merged_into <> id));
create index organisation_merged_into on people.organisation (merged_into) where merged_into is not null;
