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
  private static final Map<String, String> KINDS = kinds();

  private final CaseHistory history;
  private final StaffDirectory staff;

  CaseTimeline(CaseHistory history, StaffDirectory staff) {
    this.history = history;
    this.staff = staff;
  }

  /** One thing that happened; the text says why and may be null. */
  record Entry(String title, String by, String when, String text) {}

  /** All of one kind, or all there is, under the kinds there are. */
  record Page(List<Tab> kinds, List<Entry> entries) {}

  List<Entry> latest(String ref) {
    return history.latest(ref, LATEST).stream().map(this::entry).toList();
  }

  Page all(String ref, String kind) {
    List<CaseHistory.Entry> all = history.all(ref);
    String chosen = KINDS.containsKey(kind) ? kind : null;
    return new Page(tabs(ref, chosen, all), all.stream().filter(one -> chosen == null || one.kind().equals(chosen))
        .map(this::entry).toList());
  }

  private static List<Tab> tabs(String ref, String chosen, List<CaseHistory.Entry> all) {
    String address = "/cases/" + ref + "/history";
    Stream<Tab> each = KINDS.entrySet().stream()
        .filter(kind -> all.stream().anyMatch(entry -> entry.kind().equals(kind.getKey())))
        .map(kind -> new Tab(kind.getValue(), address + "?kind=" + kind.getKey(), kind.getKey().equals(chosen)));
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
