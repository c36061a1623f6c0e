package org.ehccasework.settings.web;

import java.util.UUID;
import org.ehccasework.people.Authorities;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.internal.SettingRows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The directory as a list to search; no name of a person stands in its address. */
@Controller
@RequestMapping("/admin/settings")
class SettingsPage {

  private static final int SIZE = 25;
  private static final int MOST = 100_000;
  private static final int LONGEST = 100;

  private final SettingRows rows;
  private final Authorities authorities;

  SettingsPage(SettingRows rows, Authorities authorities) {
    this.rows = rows;
    this.authorities = authorities;
  }

  /** A setting in the list; what section 38(3) makes of it is said in words. */
  record Line(UUID id, String name, String urn, String kind, boolean listed, String area, boolean closed) {

    static Line of(Setting setting) {
      return new Line(setting.id(), setting.name(), setting.urn(), setting.kind().words(), setting.kind().isListed(),
          setting.laName() == null ? "" : setting.laName(), !setting.isOpen());
    }
  }

  /** Which page this is; previous and next are addresses, null at the ends. */
  record Pages(int page, int of, String previous, String next) {}

  @GetMapping
  ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String closed,
      @RequestParam(defaultValue = "1") String page) {
    String words = q.strip().length() > LONGEST ? q.strip().substring(0, LONGEST) : q.strip();
    boolean closedToo = closed.equals("true");
    int number = page.matches("\\d{1,6}") ? Math.max(1, Math.min(MOST, Integer.parseInt(page))) : 1;
    SettingRows.Found found = rows.search(authorities.current().id(), words, closedToo, number, SIZE);
    var view = new ModelAndView("settings/settings");
    view.addObject("q", words);
    view.addObject("closed", closedToo);
    view.addObject("total", found.total());
    view.addObject("settings", found.settings().stream().map(Line::of).toList());
    return view.addObject("pages", pages(number, found.total(), words, closedToo));
  }

  private static Pages pages(int page, int total, String q, boolean closed) {
    int last = Math.max(1, (total + SIZE - 1) / SIZE);
    return new Pages(page, last, page > 1 ? address(q, closed, page - 1) : null,
        page < last ? address(q, closed, page + 1) : null);
  }

  private static String address(String q, boolean closed, int page) {
    return UriComponentsBuilder.fromPath("/admin/settings").queryParam("q", "{q}")
        .queryParam("closed", closed).queryParam("page", page).encode().buildAndExpand(q).toUriString();
  }
}
