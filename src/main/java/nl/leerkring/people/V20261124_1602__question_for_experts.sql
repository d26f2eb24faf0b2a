-- Guest experts are not in the circle, so nobody's question goes to them unless she says so.
alter table people.person add question_for_experts boolean not null default false;
