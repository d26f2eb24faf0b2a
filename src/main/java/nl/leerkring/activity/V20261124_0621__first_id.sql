-- The lowest UUID of version 7 (RFC 9562, 5.7) of a moment: so that "since then" is a range of the index on id.
create function activity.first_id(moment timestamptz) returns uuid
    language sql stable parallel safe
    return (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid;
