package org.ehccasework.engine.internal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;

/** Shows Camunda the people who work here and their roles as groups; nothing can be written through it. */
class StaffIdentity implements ReadOnlyIdentityProvider {

  private final StaffDirectory staff;

  StaffIdentity(StaffDirectory staff) {
    this.staff = staff;
  }

  /** Those who may sign in. */
  List<StaffMember> people() {
    return staff.everyone().stream().filter(StaffMember::enabled).toList();
  }

  /** Every role is a group; administrators are also Camunda's own administrators. */
  static List<String> groupsOf(StaffMember member) {
    List<String> groups = new ArrayList<>(member.roles().stream().map(Role::groupId).sorted().toList());
    if (member.has(Role.ADMINISTRATOR)) {
      groups.add(Groups.CAMUNDA_ADMIN);
    }
    return groups;
  }

  static List<Group> groups() {
    return Stream.concat(Stream.of(Role.values()).map(role -> group(role.groupId(), role.words())),
        Stream.of(group(Groups.CAMUNDA_ADMIN, "Camunda administrators"))).toList();
  }

  private static Group group(String id, String name) {
    var group = new GroupEntity(id);
    group.setName(name);
    group.setType(Groups.GROUP_TYPE_WORKFLOW);
    return group;
  }

  static User user(StaffMember member) {
    int lastBlank = member.name().lastIndexOf(' ');
    var user = new UserEntity(member.username());
    user.setFirstName(lastBlank < 0 ? "" : member.name().substring(0, lastBlank));
    user.setLastName(member.name().substring(lastBlank + 1));
    user.setEmail(member.email());
    return user;
  }

  @Override
  public User findUserById(String id) {
    return staff.find(id).filter(StaffMember::enabled).map(StaffIdentity::user).orElse(null);
  }

  @Override
  public Group findGroupById(String id) {
    return groups().stream().filter(group -> group.getId().equals(id)).findFirst().orElse(null);
  }

  /** Passwords are checked where people sign in, with its throttle, and nowhere else. */
  @Override
  public boolean checkPassword(String userId, String password) {
    return false;
  }

  @Override
  public UserQuery createUserQuery() {
    return new StaffUserQuery(engine(), this);
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new StaffUserQuery(engine(), this);
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("People are not kept in the engine's tables.");
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new RoleGroupQuery(engine(), this);
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new RoleGroupQuery(engine(), this);
  }

  @Override
  public Tenant findTenantById(String id) {
    return null;
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new NoTenants(engine());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new NoTenants(engine());
  }

  private static CommandExecutor engine() {
    return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
  }

  List<String> groupIdsOf(String username) {
    return staff.find(username).filter(StaffMember::enabled).map(StaffIdentity::groupsOf).orElse(List.of());
  }

  @Override
  public void flush() {
    // nothing is ever written
  }

  @Override
  public void close() {
    // nothing is held open
  }
}
