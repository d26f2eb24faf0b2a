-- Whether she also shows from whom she learns and who from her, to who looks around, beside others who show it too. It goes with the listing.
alter table network.listing add column learning boolean not null default false;
