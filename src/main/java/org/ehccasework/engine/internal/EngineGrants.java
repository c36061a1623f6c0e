package org.ehccasework.engine.internal;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.filter.Filter;
import org.ehccasework.people.Role;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What managers and administrators may do in Camunda's own pages: look, and for administrators set a stuck job
 * going again. Nobody may deploy a model or keep a filter: both run expressions.
 */
@Component
class EngineGrants {

  private static final String ALL_TASKS = "All tasks";

  /** A permission within the engine, for one thing or for any. */
  private record Grant(Resource resource, String id, Permission... permissions) {}

  private static final List<Grant> LOOK = List.of(
      new Grant(Resources.APPLICATION, "cockpit", Permissions.ACCESS),
      new Grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
      new Grant(Resources.APPLICATION, "welcome", Permissions.ACCESS),
      new Grant(Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY,
          ProcessDefinitionPermissions.READ_TASK),
      new Grant(Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
      new Grant(Resources.DEPLOYMENT, ANY, Permissions.READ),
      new Grant(Resources.BATCH, ANY, Permissions.READ));

  private static final List<Grant> LOOK_AND_REPAIR = List.of(
      new Grant(Resources.APPLICATION, "admin", Permissions.ACCESS),
      new Grant(Resources.AUTHORIZATION, ANY, Permissions.READ),
      new Grant(Resources.SYSTEM, ANY, SystemPermissions.READ),
      new Grant(Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY,
          ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.RETRY_JOB,
          ProcessDefinitionPermissions.UPDATE_INSTANCE));

  private final AuthorizationService authorizations;
  private final FilterService filters;
  private final TaskService tasks;

  EngineGrants(AuthorizationService authorizations, FilterService filters, TaskService tasks) {
    this.authorizations = authorizations;
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Grants exactly these, however often it runs. */
  @EventListener(ApplicationStartedEvent.class)
  void grant() {
    var allTasks = new Grant(Resources.FILTER, filterOfAllTasks(), Permissions.READ);
    for (String group : List.of(Role.TEAM_MANAGER.groupId(), Role.SEND_MANAGER.groupId(), Groups.CAMUNDA_ADMIN)) {
      LOOK.forEach(grant -> save(group, grant));
      save(group, allTasks);
    }
    LOOK_AND_REPAIR.forEach(grant -> save(Groups.CAMUNDA_ADMIN, grant));
  }

  /** Without a filter Tasklist shows nothing; this one has no expression. */
  private String filterOfAllTasks() {
    Filter there = filters.createTaskFilterQuery().filterName(ALL_TASKS).singleResult();
    return there != null ? there.getId() : filters.saveFilter(filters.newTaskFilter(ALL_TASKS)
        .setQuery(tasks.createTaskQuery())).getId();
  }

  private void save(String group, Grant grant) {
    Authorization row = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT)
        .groupIdIn(group).resourceType(grant.resource()).resourceId(grant.id()).singleResult();
    if (row == null) {
      row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      row.setGroupId(group);
      row.setResource(grant.resource());
      row.setResourceId(grant.id());
    }
    row.setPermissions(grant.permissions());
    authorizations.saveAuthorization(row);
  }
}
