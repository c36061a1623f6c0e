-- What administrators changed stands in the audit with what it was before, which needs more room than a name.
alter table access_log alter column detail set data type varchar(4000);

-- What was kept in tables of its own until now is taken over, so that there is one place to look. The ids say so: a
-- group for each table, counted in the order of time.
insert into access_log (id, at, username, action, detail, authority_id)
select cast('00000000-0000-5000-8001-' || lpad(cast(row_number() over (order by added_at, id) as varchar(12)), 12, '0')
    as uuid), added_at, added_by, 'SHUT_DOWN_ADDED',
  reason || '. Days: ' || cast(first_day as varchar(10)) || ' to ' || cast(last_day as varchar(10)) || '.', authority_id
from shut_down;

insert into access_log (id, at, username, action, detail, authority_id)
select cast('00000000-0000-5000-8002-' || lpad(cast(row_number() over (order by removed_at, id) as varchar(12)), 12,
    '0') as uuid), removed_at, removed_by, 'SHUT_DOWN_TAKEN_BACK',
  reason || '. Days: ' || cast(first_day as varchar(10)) || ' to ' || cast(last_day as varchar(10)) || '.', authority_id
from shut_down where removed_at is not null;

insert into access_log (id, at, username, action, detail, authority_id)
select cast('00000000-0000-5000-8003-' || lpad(cast(row_number() over (order by set_at, limit_id, version)
    as varchar(12)), 12, '0') as uuid), set_at, set_by, 'TARGET_SET',
  limit_id || '. Target: ' || coalesce(cast(own_count as varchar(4)) || ' ' || own_unit, 'none') || '. Reminder: '
    || coalesce(cast(remind_days as varchar(4)) || ' working days before', 'none') || '. Reason: ' || reason || '.',
  authority_id
from local_target where set_by <> 'system';

insert into access_log (id, at, username, action, detail, authority_id)
select cast('00000000-0000-5000-8004-' || lpad(cast(row_number() over (order by c.changed_at, c.id) as varchar(12)), 12,
    '0') as uuid), c.changed_at, c.changed_by,
  case when c.what like 'Term dates: %' then 'TERM_DATES_CHANGED' when c.what = 'Added.' then 'SETTING_ADDED'
    when c.what = 'Closed.' then 'SETTING_CLOSED' when c.what = 'Open again.' then 'SETTING_REOPENED'
    else 'SETTING_CHANGED' end,
  substring(coalesce(s.name, 'The council') || '. ' || c.what from 1 for 4000), c.authority_id
from setting_change c left join setting s on s.id = c.setting_id;

insert into access_log (id, at, username, action, detail, authority_id)
select cast('00000000-0000-5000-8005-' || lpad(cast(row_number() over (order by applied_at, id) as varchar(12)), 12,
    '0') as uuid), applied_at, applied_by, 'REGISTER_IMPORTED',
  file_name || '. Added: ' || cast(added as varchar(10)) || '. Changed: ' || cast(changed as varchar(10))
    || '. Closed: ' || cast(closed as varchar(10)) || '. Lines left out: ' || cast(left_out as varchar(10)) || '.',
  authority_id
from setting_import where applied_at is not null;

insert into access_log (id, at, username, action, detail, authority_id)
select cast('00000000-0000-5000-8006-' || lpad(cast(row_number() over (order by set_at, authority_id) as varchar(12)),
    12, '0') as uuid), set_at, set_by, 'RIGHTS_LEAD_SET', 'Weeks before: ' || cast(weeks as varchar(3)) || '.',
  authority_id
from rights_lead;
