package org.ehccasework.engine.internal.identity;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.ehccasework.people.StaffMember;

/** Camunda's questions about users, answered from our people in the order of their names. */
class StaffUserQuery extends UserQueryImpl {

  private final transient StaffIdentity staff;

  StaffUserQuery(CommandExecutor engine, StaffIdentity staff) {
    super(engine);
    this.staff = staff;
  }

  @Override
  public long executeCount(CommandContext context) {
    return found().size();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return found().stream().skip(getFirstResult()).limit(getMaxResults()).toList();
  }

  private List<User> found() {
    return tenantId != null ? List.of() : staff.people().stream().filter(this::inGroup)
        .map(StaffIdentity::user).filter(this::fits).toList();
  }

  private boolean inGroup(StaffMember member) {
    return groupId == null || StaffIdentity.groupsOf(member).contains(groupId);
  }

  private boolean fits(User user) {
    return (id == null || id.equals(user.getId()))
        && (ids == null || Set.of(ids).contains(user.getId()))
        && Answers.same(firstName, user.getFirstName()) && Answers.like(firstNameLike, user.getFirstName())
        && Answers.same(lastName, user.getLastName()) && Answers.like(lastNameLike, user.getLastName())
        && Answers.same(email, user.getEmail()) && Answers.like(emailLike, user.getEmail());
  }
}
