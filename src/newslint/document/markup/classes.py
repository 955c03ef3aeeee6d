"""The words by which the writers of web pages name the parts of one: in classes, identifiers, roles and names of data.

Pages in every language use them.
"""

FURNITURE = frozenset((
    "ad", "ads", "adslot", "advert", "advertisement", "advertising", "advertorial", "breadcrumb", "breadcrumbs", "comments", "commentlist", "consent",
    "cookie", "cookies", "dfp", "disqus", "donate", "footer", "gdpr", "hamburger", "lightbox", "login", "masthead", "menu", "menubar", "modal", "mostpopular", "mostread", "nav",
    "navbar", "navigation", "newsletter", "newsletters", "offcanvas", "onward", "outbrain", "overlay", "pager", "pagination", "popular", "popup", "promo", "promos", "promotion",
    "readnext", "recirculation", "recirc", "recommended", "recommendations", "related", "relatedarticles", "relatedcontent", "relatedlinks", "relatedposts", "relateds", "relatedstories", "search", "share", "sharebar", "sharetools", "sharing", "sidebar", "signup",
    "skip", "skiplink", "social", "socials", "sponsor", "sponsored", "sponsors", "subscribe", "subscription", "taboola", "tagcloud", "taglist", "toc", "toolbar", "tooltip",
    "topbar", "trending",
))  # fmt: skip
"""What is not the story: a class or an identifier holds one of these words."""
ROLES = frozenset((
    "alertdialog", "banner", "button", "complementary", "contentinfo", "dialog", "form", "menu", "menubar", "menuitem", "navigation", "search", "status", "tab", "tablist", "toolbar",
    "tooltip",
))  # fmt: skip
"""Roles of what is not the story."""
UNSEEN = frozenset(("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader", "offscreen", "assistive-text", "u-hidden-visually"))  # fmt: skip
"""Classes of words for those who do not see the page: no part of what it says."""
HOLDERS = frozenset((
    "articlebody", "article-body", "article__body", "article-content", "article__content", "articlecontent", "story-body", "storybody", "story-content", "entry-content", "post-content",
    "post-body", "body-content", "content-body", "richtextstorybody", "main-content", "maincontent",
))  # fmt: skip
"""Classes and identifiers of what holds the story."""
BYLINE = frozenset(("byline", "bylines", "author", "authors", "writer", "reporter"))
STANDFIRST = frozenset(("standfirst", "dek", "deck", "subtitle", "subheadline", "subheading", "lede", "strapline", "excerpt"))  # fmt: skip
CAPTION = frozenset(("caption", "captions", "figcaption", "imagecaption", "credit", "infodescription"))
DATELINE = frozenset(("dateline", "timestamp", "pubdate", "published", "publishdate", "date", "datetime", "posted"))
"""Words in a class that tell the part of a story."""
DATES = ("article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publishdate",
         "publish-date", "publication_date", "date", "datecreated")  # fmt: skip
"""Names under which a page says when it was published; the first that is there counts."""
TITLES = ("og:title", "twitter:title", "headline")
DESCRIPTIONS = ("description", "og:description", "twitter:description")
"""Names under which a page says its headline and what it is about."""
SERVING = frozenset(
    ("media", "style", "content", "value", "placeholder", "srcset", "srcdoc", "sizes", "d", "points", "class")
)
"""Attributes that serve the page's programs, whatever words they hold."""
FAMILIES = ("data-", "on", "aria-")
"""How the names of more of them begin."""
