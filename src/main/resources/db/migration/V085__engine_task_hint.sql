-- One line below the name of a task in lists: what its own module knows of it by now. Never a person's name.
alter table case_task add hint varchar(200);
