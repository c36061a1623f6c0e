package org.ehccasework.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What happened in a case, as its pages tell it. */
@Component
class CaseTimeline {

  private static final int LATEST = 4;
  private static final int SIZE = 50;
  /** More than any case has; one page holds them for the printer. */
  private static final int MOST = 100_000;
  private static final String WHOLE = "all";
  private static final Map<String, String> KINDS = kinds();

  private final CaseHistory history;
  private final StaffDirectory staff;

  CaseTimeline(CaseHistory history, StaffDirectory staff) {
    this.history = history;
    this.staff = staff;
  }

  /** One thing that happened; the text says why and may be null. */
  record Entry(String title, String by, String when, String text) {}

  /**
   * A page of everything or of one kind, under the kinds there are.
   *
   * @param total how many entries there are of what is shown, on all pages
   * @param wholeHref where all of it stands on one page, to print; null where this page has all
   */
  record Page(List<Tab> kinds, List<Entry> entries, int total, Pages pages, String wholeHref) {}

  List<Entry> latest(String ref) {
    return history.news(ref, LATEST).stream().map(this::entry).toList();
  }

  /** @param wanted the number of the page, or "all" for one page with everything; anything else is the first */
  Page page(String ref, String kind, String wanted) {
    String chosen = KINDS.containsKey(kind) ? kind : null;
    boolean whole = WHOLE.equals(wanted);
    int number = wanted.matches("[1-9]\\d{0,5}") ? Integer.parseInt(wanted) : 1;
    CaseHistory.Page page = history.page(ref, chosen, whole ? 0 : (number - 1) * SIZE, whole ? MOST : SIZE);
    int total = page.counts().entrySet().stream().filter(of -> chosen == null || of.getKey().equals(chosen))
        .mapToInt(Map.Entry::getValue).sum();
    if (page.entries().isEmpty() && total > 0) {
      return page(ref, kind, String.valueOf((total + SIZE - 1) / SIZE));
    }
    String address = "/cases/" + ref + "/history?" + (chosen == null ? "" : "kind=" + chosen + "&");
    return new Page(tabs(ref, chosen, page.counts()), page.entries().stream().map(this::entry).toList(), total,
        whole ? Pages.of(1, MOST, total, address) : Pages.of(number, SIZE, total, address),
        whole || total <= SIZE ? null : address + "page=" + WHOLE);
  }

  private static List<Tab> tabs(String ref, String chosen, Map<String, Integer> counts) {
    String address = "/cases/" + ref + "/history";
    Stream<Tab> each = KINDS.entrySet().stream().filter(kind -> counts.containsKey(kind.getKey()))
        .map(kind -> new Tab(kind.getValue() + " (" + counts.get(kind.getKey()) + ")",
            address + "?kind=" + kind.getKey(), kind.getKey().equals(chosen)));
    return Stream.concat(Stream.of(new Tab("Everything", address, chosen == null)), each).toList();
  }

  private Entry entry(CaseHistory.Entry entry) {
    return new Entry(entry.what(), by(entry), Words.dateAndTime(entry.at()), entry.why());
  }

  private String by(CaseHistory.Entry entry) {
    return entry.by().equals(SystemActor.USERNAME) ? "the system" : staff.nameOf(entry.by());
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("request", "Request");
    kinds.put("decision", "Decisions");
    kinds.put("advice", "Advice");
    kinds.put("plan", "Plan");
    kinds.put("placement", "Placement");
    kinds.put("letter", "Letters");
    kinds.put("limit", "Legal dates");
    kinds.put("contact", "Contacts");
    kinds.put("document", "Documents");
    kinds.put("people", "People");
    kinds.put("case", "Stage");
    return kinds;
  }
}
