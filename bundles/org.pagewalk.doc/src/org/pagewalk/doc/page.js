// Filters the entries. Names come before texts: "order" is in nearly every text.
(function () {
  var main = document.getElementById("main");
  var form = document.createElement("form");
  form.className = "search";
  form.setAttribute("role", "search");
  var input = document.createElement("input");
  input.type = "search";
  input.setAttribute("aria-label", "Search the reference");
  input.placeholder = "Search: a name or words ( / )";
  var told = document.createElement("output");
  form.append(input, told);
  main.insertBefore(form, main.querySelector("section"));
  var entries = Array.from(document.querySelectorAll(".entry"), function (element) {
    return { element: element, name: element.dataset.name.toLowerCase(), text: element.textContent.toLowerCase() };
  });
  var holders = Array.from(document.querySelectorAll(".group, .chapter"));

  function found(words, where) {
    return entries.filter(function (entry) {
      return words.every(function (word) { return entry[where].includes(word); });
    });
  }

  function filter() {
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    var hits = found(words, "name");
    var inText = hits.length === 0;
    if (inText) {
      hits = found(words, "text");
    }
    var shown = new Set(hits);
    entries.forEach(function (entry) { entry.element.hidden = !shown.has(entry); });
    holders.forEach(function (holder) { holder.hidden = holder.querySelector(".entry:not([hidden])") === null; });
    told.textContent = words.length === 0 ? "" : hits.length === 0 ? "nothing found"
      : hits.length + (hits.length === 1 ? " entry" : " entries") + (inText ? ", by text" : ", by name");
    return hits;
  }

  function clear() {
    input.value = "";
    filter();
  }

  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      if (target.closest("[hidden]")) {
        clear();
      }
      target.scrollIntoView();
    }
  }

  input.addEventListener("input", filter);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var hits = filter();
    if (hits.length !== 0) {
      location.hash = hits[0].element.id;
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" ? event.target !== input : false) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape") {
      clear();
    }
  });
  // A contents link may lead to what is hidden, also to where one already is.
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href^='#']");
    if (link) {
      var target = document.getElementById(link.getAttribute("href").slice(1));
      if (target ? target.closest("[hidden]") : false) {
        clear();
      }
    }
  });
  window.addEventListener("hashchange", reveal);
})();
