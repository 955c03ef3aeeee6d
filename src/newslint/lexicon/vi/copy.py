"""Vietnamese little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("và", "của", "là", "có", "các", "được", "trong", "cho", "với", "không", "một", "những", "người", "đã", "này", "để", "khi", "đến", "từ", "về", "vào", "ra", "năm", "tại", "ở", "nhiều", "theo", "như", "đó", "cũng", "sẽ", "trên", "công", "ông", "sau", "còn", "lại", "phải", "bị", "nhà", "hơn", "thì", "làm", "việc", "do", "nước", "đang", "tôi", "chỉ", "nếu", "mới"),
)  # fmt: skip
