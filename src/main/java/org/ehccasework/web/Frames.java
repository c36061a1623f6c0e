package org.ehccasework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Draws up the frame of a page for the person who asks for it. */
@Component
class Frames {

  private static final Set<String> COCKPIT = Set.of("ROLE_TEAM_MANAGER", "ROLE_SEND_MANAGER", "ROLE_ADMINISTRATOR");

  private final MessageSource messages;

  Frames(MessageSource messages) {
    this.messages = messages;
  }

  Frame of(HttpServletRequest request) {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    boolean signedIn = person != null && person.isAuthenticated()
        && !(person instanceof AnonymousAuthenticationToken);
    return new Frame(text("service.name"), null, signedIn, signedIn ? person.getName() : "",
        signedIn ? navigation(person, request.getRequestURI()) : List.of());
  }

  private List<Frame.Link> navigation(Authentication person, String path) {
    Set<String> roles = AuthorityUtils.authorityListToSet(person.getAuthorities());
    List<Frame.Link> links = new ArrayList<>();
    boolean team = path.startsWith("/my-work/team");
    links.add(new Frame.Link(text("navigation.my-work"), "/my-work", path.startsWith("/my-work") && !team));
    links.add(new Frame.Link(text("navigation.cases"), "/cases", path.startsWith("/cases")));
    links.add(new Frame.Link(text("navigation.team-tasks"), "/my-work/team", team));
    if (roles.contains("ROLE_ADMINISTRATOR")) {
      links.add(new Frame.Link(text("navigation.administration"), "/admin", path.startsWith("/admin")));
    }
    if (roles.stream().anyMatch(COCKPIT::contains)) {
      links.add(new Frame.Link(text("navigation.cockpit"), "/camunda/app/cockpit/default/", false));
    }
    return links;
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
