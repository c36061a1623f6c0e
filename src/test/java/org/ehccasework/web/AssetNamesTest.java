package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

class AssetNamesTest {

  private final Files files = new Files();

  /** Notes what is sought among the files of the product, and finds one style sheet. */
  private static final class Files implements ResourceResolver {

    private final List<String> sought = new ArrayList<>();

    @Override
    public Resource resolveResource(HttpServletRequest request, String path, List<? extends Resource> locations,
        ResourceResolverChain chain) {
      return null;
    }

    @Override
    public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
      sought.add(path);
      return path.equals("app.css") ? "app-1a2b.css" : null;
    }
  }

  @Test
  void givesAFileItsHashedName() throws Exception {
    assertThat(written("", "/assets/app.css")).isEqualTo("/assets/app-1a2b.css");
    assertThat(written("/ehc", "/ehc/assets/app.css")).isEqualTo("/ehc/assets/app-1a2b.css");
    assertThat(written("", "/assets/none.css")).isEqualTo("/assets/none.css");
  }

  @Test
  void seeksNoOtherLinkAmongTheFiles() throws Exception {
    for (String link : List.of("/cases/EHC-2026-0412", "/my-work?due=week&page=2", "#promises", "https://www.gov.uk/",
        "/assets/council/7/1.css")) {
      assertThat(written("", link)).isEqualTo(link);
    }
    assertThat(files.sought).isEmpty();
  }

  private String written(String root, String link) throws Exception {
    var request = new MockHttpServletRequest("GET", root + "/my-work");
    request.setContextPath(root);
    var beans = new StaticListableBeanFactory();
    var handler = new ResourceHttpRequestHandler();
    handler.setResourceResolvers(List.of(files));
    var provider = new ResourceUrlProvider();
    provider.setHandlerMap(Map.of("/assets/**", handler, "/**", handler));
    beans.addBean("provider", provider);
    List<String> written = new ArrayList<>();
    new AssetNames(beans.getBeanProvider(ResourceUrlProvider.class)).doFilter(request, new MockHttpServletResponse(),
        (asked, answer) -> written.add(((HttpServletResponse) answer).encodeURL(link)));
    return written.get(0);
  }
}
