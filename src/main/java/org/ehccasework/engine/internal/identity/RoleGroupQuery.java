package org.ehccasework.engine.internal.identity;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Camunda's questions about groups, answered from our roles. */
class RoleGroupQuery extends GroupQueryImpl {

  private final transient StaffIdentity staff;

  RoleGroupQuery(CommandExecutor engine, StaffIdentity staff) {
    super(engine);
    this.staff = staff;
  }

  @Override
  public long executeCount(CommandContext context) {
    return found().size();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return found().stream().skip(getFirstResult()).limit(getMaxResults()).toList();
  }

  private List<Group> found() {
    if (tenantId != null) {
      return List.of();
    }
    List<String> ofMember = userId == null ? null : staff.groupIdsOf(userId);
    return StaffIdentity.groups().stream().filter(this::fits)
        .filter(group -> ofMember == null || ofMember.contains(group.getId())).toList();
  }

  private boolean fits(Group group) {
    return (id == null || id.equals(group.getId()))
        && (ids == null || Set.of(ids).contains(group.getId()))
        && Answers.same(name, group.getName()) && Answers.like(nameLike, group.getName())
        && (type == null || type.equals(group.getType()));
  }
}
