-- When panels sit: each authority's own dates, never law.
create table panel_sitting (
  id           uuid        not null primary key,
  authority_id uuid        not null references authority (id),
  hears        varchar(10) not null,
  sits_on      date        not null,
  constraint panel_sitting_once unique (authority_id, hears, sits_on),
  constraint panel_sitting_hears check (hears in ('to-assess', 'to-issue'))
);

-- What a panel advised. It binds nobody: the decision is the officer's.
create table panel_advice (
  id               uuid          not null primary key,
  case_ref         varchar(20)   not null references case_file (ref),
  question         varchar(10)   not null,
  panel_on         date          not null,
  members_present  varchar(200)  not null,
  quorate          boolean       not null,
  education_view   varchar(20)   not null,
  health_view      varchar(20)   not null,
  social_care_view varchar(20)   not null,
  test_met         boolean       not null,
  recommendation   varchar(10)   not null,
  reasons          varchar(4000) not null,
  dissent          varchar(4000),
  recorded_by      varchar(64)   not null,
  recorded_at      timestamp(6) with time zone not null,
  constraint panel_advice_question check (question in ('to-assess', 'to-issue')),
  constraint panel_advice_recommendation check (recommendation in ('yes', 'no', 'none'))
);
create index panel_advice_case on panel_advice (case_ref, question);

-- Cases taken off a panel's agenda because waiting would cost the limit.
create table panel_passed_over (
  id          uuid          not null primary key,
  case_ref    varchar(20)   not null references case_file (ref),
  question    varchar(10)   not null,
  reason      varchar(4000) not null,
  recorded_by varchar(64)   not null,
  recorded_at timestamp(6) with time zone not null,
  constraint panel_passed_over_question check (question in ('to-assess', 'to-issue'))
);
create index panel_passed_over_case on panel_passed_over (case_ref, question);

-- The decisions of officers, each with its legal test; the history repeats them under its chain of hashes.
create table officer_decision (
  id                uuid          not null primary key,
  case_ref          varchar(20)   not null references case_file (ref),
  question          varchar(10)   not null,
  may_have_sen      boolean,
  may_need_plan     boolean,
  plan_necessary    boolean,
  outcome           varchar(20)   not null,
  reasons           varchar(4000) not null,
  decided_on        date          not null,
  panel_advice_id   uuid          references panel_advice (id),
  departure_reason  varchar(4000),
  decided_by        varchar(64)   not null,
  decision_maker    varchar(200)  not null,
  held_power_as     varchar(200)  not null,
  recorded_at       timestamp(6) with time zone not null,
  constraint officer_decision_test check (
    (question = 'to-assess' and may_have_sen is not null and may_need_plan is not null
      and outcome in ('ASSESS', 'DO_NOT_ASSESS'))
    or (question = 'to-issue' and plan_necessary is not null and outcome in ('ISSUE', 'DO_NOT_ISSUE')))
);
create index officer_decision_case on officer_decision (case_ref, question);
