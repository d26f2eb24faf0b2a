-- Do these two sit in a circle together now? A person's own key shows only her own seats, so it looks through the circles she is in.
create function circles.share_a_circle(one uuid, other uuid) returns boolean language plpgsql as $$
declare
    before text := coalesce(current_setting('leerkring.circles', true), '');
    shared boolean;
begin
    perform set_config('leerkring.circles', coalesce((select array_agg(circle)::text from circles.seat where person = other and ended is null), '{}'), true);
    select exists (select 1 from circles.seat where person = one and ended is null
                   and circle in (select circle from circles.seat where person = other and ended is null)) into shared;
    perform set_config('leerkring.circles', before, true);
    return shared;
end $$;
