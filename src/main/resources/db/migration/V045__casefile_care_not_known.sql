-- Times in care (child_care) of which the first day is not known yet; since holds the day it was recorded.
create table child_care_since_unknown (
  care_id uuid not null primary key
);
