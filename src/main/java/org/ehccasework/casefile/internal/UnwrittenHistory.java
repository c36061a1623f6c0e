package org.ehccasework.casefile.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ehccasework.casefile.CaseHistory.Entry;
import org.ehccasework.casefile.internal.HistoryRows.End;
import org.ehccasework.casefile.internal.HistoryRows.Link;

/** What one transaction has added to histories, with the ends of the chains it holds; written when it ends. */
final class UnwrittenHistory {

  private final Map<String, End> ends = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private boolean closing;

  /** Adds an entry behind the end of its case's chain, which is held on the first entry. */
  void add(Entry entry, Function<String, End> hold) {
    End end = ends.computeIfAbsent(entry.caseRef(), hold);
    String hash = HistoryHash.of(end.lastHash(), entry);
    links.add(new Link(entry, hash));
    ends.put(entry.caseRef(), new End(end.entries() + 1, hash));
  }

  /** The entries to write, in their order. */
  List<Link> links() {
    return List.copyOf(links);
  }

  /** The chains with entries to write, and where each of them ends now. */
  Map<String, End> ends() {
    Map<String, End> moved = new LinkedHashMap<>();
    links.forEach(link -> moved.put(link.entry().caseRef(), ends.get(link.entry().caseRef())));
    return moved;
  }

  void written() {
    links.clear();
  }

  /** Whatever comes now comes too late to be written at the end. */
  void close() {
    closing = true;
  }

  boolean isClosing() {
    return closing;
  }
}
