// How the ledger's words are meant, for readers who will quote them.
export const methodVi = {
  title: 'Phương pháp',
  lead: 'Trang này nói rõ sổ hiểu mỗi từ như thế nào, đếm ra sao, và điều gì sổ không biết.',
  contents: 'Trên trang này',
  status: {
    heading: 'Tình trạng thực hiện',
    intro:
      'Tình trạng là của một cơ quan, với một nhiệm vụ, trong một kỳ. Mỗi tình trạng có hình, màu và chữ; màu không bao giờ đứng một mình.',
    means: {
      OVERDUE:
        'Thời gian đã hết mà chưa có báo cáo nào được nộp (việc phải báo cáo), hoặc chưa có báo cáo công bố nào nói là đã xong (việc phải hoàn thành). Số ngày đứng bên cạnh.',
      SENT_BACK:
        'Báo cáo bị trả lại để sửa, còn trong hạn. Thời gian chờ thẩm định không tính cho cơ quan báo cáo.',
      DUE_SOON: 'Còn không quá 14 ngày đến hạn, hoặc đang trong số ngày gia hạn chung.',
      WAITING_LATE: 'Nộp sau khi hết hạn, đang ở người thẩm định hoặc chờ công bố. Nội dung chưa công bố.',
      WAITING: 'Nộp đúng hạn, đang ở người thẩm định hoặc chờ công bố. Nội dung chưa công bố.',
      NO_RULED_DEADLINE: 'Chưa văn bản nào đang có hiệu lực ấn định hạn. Sổ không tự đặt ra hạn.',
      NOT_YET: 'Chưa nộp, hoặc chưa xong; còn hơn 14 ngày.',
      REPORTED_LATE: 'Báo cáo đã công bố, nộp sau khi hết hạn. Không gọi là quá hạn.',
      REPORTED_ON_TIME: 'Báo cáo đã công bố, nộp khi chưa hết hạn, dù việc đang làm hay đã xong.',
      DONE_LATE: 'Báo cáo là đã xong sau khi hết hạn. Không bao giờ gộp với hoàn thành đúng hạn.',
      DONE_ON_TIME: 'Báo cáo là đã xong khi chưa hết hạn. Kết luận thẩm định đứng riêng.',
      NOT_PURSUED: 'Cơ quan tự nói không thực hiện; lý do đứng bên cạnh.',
      EXEMPT: 'Được miễn bằng văn bản; lý do đứng bên cạnh.',
      NOT_RESPONSIBLE:
        'Cơ quan này không còn phải làm: nhiệm vụ đã chuyển, hoặc văn bản thôi hiệu lực trước khi kỳ kết thúc.',
    },
    corner: 'Góc tô đậm',
    cornerMeans: 'Đã có cơ quan khác thẩm định. Không có góc: cơ quan tự báo cáo.',
  },
  sections: [
    {
      id: 'han',
      heading: 'Hạn và chậm hạn',
      paragraphs: [
        'Chỉ thị {first} không ghi ngày hoàn thành nào.',
        'Một việc chỉ đến hạn khi cấp có thẩm quyền ấn định bằng văn bản; sổ dẫn văn bản ấy. Nhịp viết bằng lời như “hằng năm” không thành hạn.',
        'Hạn là cuối ngày, giờ Việt Nam. Ngày gia hạn chung nằm trong văn bản; gia hạn riêng và miễn cũng phải có văn bản.',
        'Chậm hạn chỉ tính thời gian của cơ quan báo cáo: lúc báo cáo chờ thẩm định hoặc chờ công bố, đồng hồ dừng lại. Cơ quan chịu trách nhiệm vào ngày đến hạn là cơ quan phải thực hiện. Văn bản mới không viết lại những gì đã đến hạn.',
      ],
      terms: [],
    },
    {
      id: 'mau-so',
      heading: 'Mẫu số của các tỷ lệ',
      paragraphs: [
        'Tỷ lệ đúng hạn và chậm hạn tính trên số việc đã đến hạn và không được miễn, không tính trên mọi việc. Tử số và mẫu số luôn đứng cạnh tỷ lệ. Không có mẫu số thì không có tỷ lệ, chỉ có lý do bằng lời.',
        'Số không có được ghi là chưa có, không bao giờ ghi là 0. Việc chưa rõ được đếm riêng, không tính vào bên nào.',
      ],
      terms: [],
    },
    {
      id: 'tham-dinh',
      heading: 'Tự báo cáo, thẩm định, kết luận',
      paragraphs: [
        'Báo cáo qua ba cơ quan khác nhau: cơ quan nộp, cơ quan thẩm định, cơ quan công bố. Không ai thẩm định báo cáo của chính mình. Chỉ báo cáo đã công bố mới hiện ở đây, và không bao giờ bị sửa: bản đính chính là một báo cáo mới đứng cạnh bản cũ.',
        'Lời tự báo cáo và kết luận của cơ quan khác là hai cột. Khi hai bên khác nhau, cả hai cùng hiện; sổ không chọn hộ.',
      ],
      terms: [],
    },
    {
      id: 'do-tin-cay',
      heading: 'Nguồn nói đến đâu',
      paragraphs: ['Mỗi điều trong sổ mang một trong năm mức sau.'],
      terms: [
        ['Văn bản chính thức', 'Đọc trong văn bản của cơ quan ban hành, hoặc bản chép của văn bản ấy.'],
        ['Số liệu chính thức', 'Số do cơ quan có trách nhiệm công bố.'],
        ['Tin báo', 'Báo chí thuật lại. Phần lớn con số trong sổ ở mức này.'],
        [
          'Nhớ lại',
          'Hiểu biết chung, chưa đọc lại trong nguồn. Luôn được đánh dấu; cần kiểm tra trước khi dùng.',
        ],
        ['Ví dụ', 'Làm ra để chỉ cách dùng. Không phải sự thật, không tính vào số nào.'],
      ],
    },
    {
      id: 'dong-ho',
      heading: 'Hai đồng hồ',
      paragraphs: [
        'Sổ giữ hai loại ngày: ngày một điều có hiệu lực ngoài đời, và ngày sổ biết điều đó. Nhờ vậy có thể hỏi: “Ngày ấy sổ nói gì?”.',
        'Thêm ?ngay=2026-11-20 vào địa chỉ của trang nào cũng được: trang cho thấy sổ như được biết đến hết ngày ấy, và những gì có hiệu lực ngày ấy.',
      ],
      terms: [],
    },
    {
      id: 'trich-dan',
      heading: 'Trích dẫn',
      paragraphs: [
        'Mỗi con số đã công bố có một mã trích dẫn ngắn. Địa chỉ /c/ cộng với mã ấy luôn trả về đúng những byte như cũ. Nếu sổ nay nói khác, trang trích dẫn cho thấy cả số cũ và số mới.',
        'Mọi điều đã công bố có chỗ trong Nhật ký công khai (đường dẫn ở chân trang), có chữ ký, để ai cũng tự kiểm tra được rằng sổ không lặng lẽ sửa. Mỗi trang trích dẫn dẫn đến bằng chứng của nó.',
      ],
      terms: [],
    },
    {
      id: 'doi-chieu',
      heading: 'Kế hoạch nói gì về mỗi nhiệm vụ',
      paragraphs: [
        'Hai người đọc độc lập từng kế hoạch với từng nhiệm vụ. Chỉ điều cả hai cùng thấy, hoặc được xác nhận kèm lý do, mới được đếm. Chỗ hai người khác nhau được nói là khác nhau.',
      ],
      terms: [
        ['Chép lại', 'Kế hoạch nhắc lại lời Chỉ thị.'],
        ['Cụ thể hóa', 'Kế hoạch nêu ai, bao giờ, bằng cách nào.'],
        ['Mở rộng', 'Kế hoạch làm nhiều hơn Chỉ thị yêu cầu.'],
        ['Nhẹ đi', 'Kế hoạch bỏ bớt một phần yêu cầu.'],
        ['Không nói đến', 'Cả hai người đọc toàn văn và không thấy nhiệm vụ ấy.'],
        ['Nguồn bị cắt', 'Bản đọc được không trọn; nhiệm vụ có thể nằm ở phần thiếu.'],
        ['Bài báo không nói đến', 'Chỉ có bài báo về kế hoạch; bài báo không nhắc nhiệm vụ ấy.'],
        ['Không giao cho tỉnh', 'Chỉ thị chỉ nêu cơ quan Trung ương cho việc này.'],
        ['Còn ý kiến khác', 'Hai người đọc thấy khác nhau, chưa ai kết luận. Không tính vào số nào.'],
      ],
    },
    {
      id: 'dia-gioi',
      heading: '63 và 34 tỉnh, thành phố',
      paragraphs: [
        'Đến hết 30/6/2025 có 63 tỉnh, thành phố; từ 1/7/2025 có 34. Con số thuộc về đơn vị có hiệu lực ở cuối kỳ của nó. Số của các đơn vị trước sáp nhập đứng riêng dưới tên cũ, không cộng vào tỉnh mới. Văn bản của đơn vị cũ vẫn được nêu cho đến khi có văn bản thay thế.',
      ],
      terms: [],
    },
    {
      id: 'khong-biet',
      heading: 'Điều sổ không biết',
      paragraphs: [
        '{one}Sổ hiện chưa có đủ hai quản trị hệ thống, nên một người còn giao được các vai trò thẩm định, công bố và quản trị mà không cần người thứ hai xác nhận.',
        '{two}Giao vai trò thẩm định, công bố, quản trị hay kiểm toán, thôi các vai trò ấy và cấp lối vào cho đơn vị giữ các vai trò ấy đều cần hai quản trị hệ thống; ai cấp hoặc thôi quyền truy cập của một cơ quan thì trong ngày đó không làm việc thay cơ quan ấy.',
        'Số đếm do tỉnh báo cáo, kể cả từng phần theo thị trường, giới hay nhóm, được công bố nguyên như đã báo cáo, khi chưa có văn bản nào đặt mức dưới đó thì không nêu số. Khi có, từ ngày áp dụng, số đếm nhỏ hơn mức ấy (trừ số không) không công bố, kèm những số mà nhờ chúng tính ra được; số đã công khai giữ nguyên. Đơn vị báo cáo không nên ghi phần nào nhỏ đến mức nhận ra được một người.',
        'Dữ liệu ban đầu được lập từ năm tài liệu và các trang công khai đã lưu, không đọc trực tiếp từ hệ thống của cơ quan nào. Tóm tắt là lời của sổ, không phải nguyên văn.',
        'Mới tìm thấy văn bản thực hiện Chỉ thị {first} ở 15 trong 63 tỉnh cũ và một huyện; phần lớn chỉ đọc được phần đầu. Chín kế hoạch của cấp ủy chỉ biết qua văn bản khác nhắc đến. “Chưa tìm thấy” không có nghĩa là không có.',
        'Chỉ thị {first}: toàn văn Nghị quyết 225/NQ-CP và Quyết định 916/QĐ-BLĐTBXH chưa tìm được, chỉ có bài thuật lại. Ngoài Chính phủ và hai bộ phụ trách lao động, nội vụ, chưa tìm được văn bản thực hiện của cơ quan Trung ương khác: Mặt trận, các đoàn thể, ngân hàng chính sách, các bộ khác.',
        'Chỉ thị {first}: kế hoạch của Hải Dương bị cắt ở mục II.4, không có phần tổ chức thực hiện. Chương trình của Thái Nguyên trong bản có được không ghi số và ngày.',
        'Chỉ thị {first}: số cả nước năm 2025 được công bố ngày 26/12/2025, khi năm chưa hết. Chưa tìm được số cả nước năm 2026.',
        'Cơ quan kết thúc cùng cấp huyện chưa rõ ai tiếp nhận; những việc ấy được ghi là khuyết.',
      ],
      terms: [],
    },
    {
      id: 'tiep-can',
      heading: 'Khả năng tiếp cận',
      paragraphs: [
        'Các trang công khai được làm theo WCAG 2.2 mức AA: đọc được không cần mã lệnh chạy trên máy, dùng được bằng bàn phím, phóng to 200%, in đen trắng, chế độ tối và màu bắt buộc. Mỗi lần thay đổi đều được kiểm bằng axe-core ở hai ngôn ngữ và hai bề rộng.',
        'Chưa làm: kiểm tra với người khiếm thị dùng NVDA và TalkBack. Công cụ truy vấn GraphiQL là phần mềm của bên khác, cần mã lệnh chạy trên máy và chưa đạt mức này; mọi câu hỏi đều gửi được bằng công cụ khác.',
      ],
      terms: [],
    },
    {
      id: 'lien-he',
      heading: 'Liên hệ',
      paragraphs: [
        'Cơ quan chủ trì theo dõi, đôn đốc việc thực hiện Chỉ thị được nêu ở chân trang, theo nhiệm vụ {task}. Báo chỗ sai qua cơ quan ấy, kèm mã trích dẫn của con số. Sổ không nêu tên cá nhân.',
      ],
      terms: [],
    },
  ],
} as const;
