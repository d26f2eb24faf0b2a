-- In milliseconds since 1970.
create function facilitation.moment() returns bigint
    language sql volatile
    return (extract(epoch from clock_timestamp()) * 1000)::bigint;

-- A board is how the notes of one question lie: in a column, on a canvas, on another note, voted for, dealt with.
alter table facilitation.entry
    add column bin integer,                                            -- the column it was moved to; null: where it was put
    add column x real check (x between 0 and 1000),                    -- on the canvas, in thousandths of its width and height
    add column y real check (y between 0 and 1000),
    add column within uuid references facilitation.entry on delete set null, -- merged with that note; both texts stay
    add column state text not null default 'open' check (state in ('open', 'answered', 'parked')),
    add column rev bigint not null default facilitation.moment();     -- when it last changed, so that a page asks for what is new
create index entry_within on facilitation.entry (within);
create index entry_rev on facilitation.entry (run, rev);
create index entry_votes on facilitation.entry (target) where counted and removed is null;
