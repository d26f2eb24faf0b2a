-- The table db-scheduler asks for (version 16), in our schema. The columns are its own; see its documentation.
create table database.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table database.scheduled_tasks is
    'Work for later. Kept until it is done; a recurring job stays as one row. Data are ids in JSON, never contents.';

create index on database.scheduled_tasks (execution_time);
create index on database.scheduled_tasks (last_heartbeat);
create index on database.scheduled_tasks (priority desc, execution_time);
