package org.ehccasework.people.web;

import java.time.Duration;
import java.util.UUID;
import org.ehccasework.people.CouncilLook;
import org.ehccasework.people.internal.Contrast;
import org.ehccasework.people.internal.LookRows;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A council's colours and logo, open to everyone: the sign-in page shows them. Each change has a new address. */
@Controller
class CouncilAssets {

  private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final LookRows rows;

  CouncilAssets(LookRows rows) {
    this.rows = rows;
  }

  @GetMapping("/assets/council/{id}/{look:\\d{1,6}}.css")
  ResponseEntity<String> style(@PathVariable String id, @PathVariable int look) {
    CouncilLook now = rows.look(authority(id));
    if (now.version() == 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok().cacheControl(cache(look, now)).eTag("\"look-" + now.version() + "\"")
        .contentType(MediaType.valueOf("text/css")).body(css(now));
  }

  @GetMapping("/assets/council/{id}/{look:\\d{1,6}}/logo")
  ResponseEntity<byte[]> logo(@PathVariable String id, @PathVariable int look) {
    var logo = rows.logo(authority(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    CouncilLook now = rows.look(authority(id));
    return ResponseEntity.ok().cacheControl(cache(look, now)).eTag("\"logo-" + now.version() + "\"")
        .contentType(MediaType.valueOf(logo.type())).body(logo.bytes());
  }

  /** An old address gets what is there now, but not for good. */
  private static CacheControl cache(int asked, CouncilLook now) {
    return asked == now.version() ? FOR_GOOD : CacheControl.noCache();
  }

  private static UUID authority(String id) {
    UUID authority = Ids.of(id);
    if (authority == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return authority;
  }

  /** Only colours that were checked stand in it. Focus keeps its own colours. */
  private static String css(CouncilLook look) {
    String button = ".govuk-button:not(.govuk-button--secondary, .govuk-button--warning, .govuk-button--inverse)";
    return """
        :root { --app-brand: %s; }
        .govuk-link:link:not(:focus, :hover, .app-late, [aria-current]),
        .govuk-service-navigation__item .govuk-service-navigation__link:not(:focus, :hover),
        .app-sub-navigation__link:not(:focus, :hover, [aria-current]),
        .app-counts__link:not(:focus, :hover),
        .govuk-details__summary:not(:focus, :hover) { color: %s; }
        .govuk-link:link:hover:not(:focus, .app-late),
        .app-sub-navigation__link:hover:not(:focus) { color: %s; }
        .app-table--sorted [aria-sort] .govuk-link:link:not(:focus) { color: #0b0c0c; }
        .govuk-service-navigation__item--active { border-color: %s; }
        %s:not(:focus) { background-color: %s; box-shadow: 0 2px 0 %s; }
        %s:not(:focus):hover { background-color: %s; }
        """.formatted(look.brand(), look.link(), Contrast.darker(look.link()), look.brand(), button, look.button(),
        Contrast.darker(look.button()), button, Contrast.darker(look.button()));
  }
}
