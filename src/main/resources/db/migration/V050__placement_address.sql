-- Where post reaches a setting that is consulted, as the directory had it then.
alter table consultation add column address varchar(1000);
