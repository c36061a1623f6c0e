package org.ehccasework.engine.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.ehccasework.people.Authority;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Camunda knows the same people as we do, and can change none of them. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class SamePeopleTest {

  @Autowired IdentityService camunda;
  @Autowired AuthorizationService grants;
  @Autowired BootstrapPeople bootstrap;

  private final String surname = "Reid" + UUID.randomUUID().toString().substring(0, 6);
  private final String sam = "sam." + surname.toLowerCase();
  private final String ada = "ada-" + surname.toLowerCase();
  private final String left = "left." + surname.toLowerCase();

  @BeforeEach
  void people() {
    SystemActor.run("test", () -> {
      UUID authority = bootstrap.authority(new Authority(UUID.randomUUID(), "Marlshire Council", "999", null, null,
          null, null, null, null, null, null, null)).id();
      add(authority, sam, "Sam " + surname, true, Role.COORDINATOR, Role.PANEL_MEMBER);
      add(authority, ada, "Ada Mary " + surname, true, Role.ADMINISTRATOR);
      add(authority, left, "Lee " + surname, false, Role.SEND_MANAGER);
    });
  }

  @Test
  void findsPeopleByIdAndByName() {
    User user = camunda.createUserQuery().userId(sam).singleResult();
    assertThat(user.getFirstName()).isEqualTo("Sam");
    assertThat(user.getLastName()).isEqualTo(surname);
    assertThat(user.getEmail()).isEqualTo(sam + "@marlshire.example");
    assertThat(user.getPassword()).isNull();
    assertThat(camunda.createUserQuery().userLastName(surname).list()).extracting(User::getId)
        .containsExactly(ada, sam);
    assertThat(camunda.createUserQuery().userLastNameLike("%" + surname.substring(4) + "%").count()).isEqualTo(2);
    assertThat(camunda.createUserQuery().userLastName(surname).listPage(1, 5)).extracting(User::getId)
        .containsExactly(sam);
    assertThat(camunda.createUserQuery().userIdIn(sam, left, "nobody").list()).extracting(User::getId)
        .containsExactly(sam);
  }

  @Test
  void knowsRolesAsGroups() {
    assertThat(groupsOf(sam)).containsExactlyInAnyOrder("coordinator", "panel-member");
    assertThat(groupsOf(ada)).containsExactlyInAnyOrder("administrator", "camunda-admin");
    assertThat(camunda.createUserQuery().memberOfGroup("camunda-admin").userLastName(surname).list())
        .extracting(User::getId).containsExactly(ada);
    assertThat(camunda.createGroupQuery().groupId("send-manager").singleResult().getName()).isEqualTo("SEND manager");
    assertThat(camunda.createGroupQuery().count()).isEqualTo(Role.values().length + 1);
    assertThat(camunda.createTenantQuery().count()).isZero();
  }

  @Test
  void doesNotKnowWhoMayNoLongerSignIn() {
    assertThat(camunda.createUserQuery().userId(left).count()).isZero();
    assertThat(groupsOf(left)).isEmpty();
  }

  @Test
  void writesNothingAndChecksNoPassword() {
    assertThat(camunda.isReadOnly()).isTrue();
    assertThat(camunda.checkPassword(sam, "right")).isFalse();
    assertThatThrownBy(() -> camunda.newUser("eve")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> camunda.deleteUser(sam)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> camunda.createMembership(sam, "camunda-admin"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void letsManagersLookAndNobodyDeployOrKeepAFilter() {
    assertThat(may("team-manager", ProcessDefinitionPermissions.READ_INSTANCE, Resources.PROCESS_DEFINITION)).isTrue();
    assertThat(may("team-manager", ProcessDefinitionPermissions.RETRY_JOB, Resources.PROCESS_DEFINITION)).isFalse();
    assertThat(may("camunda-admin", ProcessDefinitionPermissions.RETRY_JOB, Resources.PROCESS_DEFINITION)).isTrue();
    for (String group : new String[] {"team-manager", "send-manager", "camunda-admin", "coordinator"}) {
      assertThat(may(group, ProcessDefinitionPermissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION)).isFalse();
      assertThat(may(group, ProcessDefinitionPermissions.UPDATE_TASK, Resources.PROCESS_DEFINITION)).isFalse();
      assertThat(may(group, Permissions.UPDATE, Resources.TASK)).isFalse();
      assertThat(may(group, Permissions.CREATE, Resources.DEPLOYMENT)).isFalse();
      assertThat(may(group, Permissions.CREATE, Resources.FILTER)).isFalse();
      assertThat(may(group, Permissions.CREATE, Resources.AUTHORIZATION)).isFalse();
    }
  }

  private boolean may(String group, Permission what, Resources where) {
    return grants.isUserAuthorized("anyone", List.of(group), what, where);
  }

  private List<String> groupsOf(String username) {
    return camunda.createGroupQuery().groupMember(username).list().stream().map(Group::getId).toList();
  }

  private void add(UUID authority, String username, String name, boolean enabled, Role... roles) {
    bootstrap.person(new StaffMember(UUID.randomUUID(), username, name, username + "@marlshire.example", null,
        authority, null, null, Set.of(roles), enabled), "right", false);
  }
}
